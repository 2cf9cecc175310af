import type { Citation } from "fazhan";
import text from "../../../../docs/rules.md?raw";

/** A rule as docs/rules.md has it. A cell of several lines has them apart. */
export interface RuleRow {
  readonly rule: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly articles: readonly Pick<Citation, "edition" | "article" | "evidence" | "verified">[];
  readonly leads: string;
}

/** The rules of docs/rules.md, each once and in its order. */
export const ruleRows = (): readonly RuleRow[] => {
  const rows = text.split("\n").flatMap((line) => {
    const [, rule, , zh = "", en = "", articles = "", leads = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const id = /^`(.+)`$/.exec(rule ?? "")?.[1];
    return id === undefined
      ? []
      : [{ rule: id, zh: lines(zh), en: lines(en), articles: lines(articles).flatMap(articleIn), leads }];
  });
  return [...new Map(rows.map((row) => [row.rule, row])).values()];
};

/** An article such as `cpc-2014 13 (text, verified)`. */
const articleIn = (line: string): RuleRow["articles"] => {
  const [, edition, article, known, verified] = /^(\S+) (.+) \((\w+)(, verified)?\)$/.exec(line) ?? [];
  const evidence = evidences.find((one) => one === known);
  if (edition === undefined || article === undefined || evidence === undefined) return [];
  return [{ edition, article, evidence, verified: verified !== undefined }];
};

const evidences = ["text", "mirror", "inferred", "memory", "default"] as const;

/** The lines of a cell as plain text: of a link its words. */
const lines = (cell: string): readonly string[] =>
  cell.split("<br>").map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("\\|", "|"));
