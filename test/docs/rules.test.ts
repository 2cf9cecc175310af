import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { page } from "../../docs/rules.mjs";
import { gulin, migrantWorkers, overlays, national, qingshan, songcun, ziyang } from "../../src/policy/index.js";
import type { Rule } from "../../src/rules/rule.js";
import { citationsOf } from "../support/citations.js";

interface Row {
  readonly "2014"?: string;
  readonly "2026"?: string;
  readonly rules: readonly string[];
}

const read = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), "utf8");
const rows: Readonly<Record<string, Row>> = JSON.parse(read("rows.json"));
const leftOut = [...read("left-out.md").matchAll(/^\| ([^|]+?) \|/gm)].map(([, row]) => row as string);
const rules: readonly Rule[] = [
  ...new Set([national.spec.rules, ...Object.values(overlays).map((one) => one.rules ?? [])].flat()),
];
const rowsOf = ({ id }: Rule): readonly Row[] => Object.values(rows).filter((row) => row.rules.includes(id));
const cited = [migrantWorkers, songcun, qingshan, gulin, ziyang].flatMap(citationsOf);
const citationsIn = ({ id }: Rule) => cited.filter((one) => one.id === id);
const numbers = (rule: Rule, edition: string): readonly string[] =>
  citationsIn(rule)
    .filter((one) => one.edition === edition && /^[\d、]+$/.test(one.article))
    .flatMap(({ article }) => article.split("、"));

/** The number in 2026 of an article of 2014 (docs/research.md#numbering): 19 to 40 are one less, all others stay. */
const in2026 = (article: string): string =>
  Number(article) < 19 || Number(article) > 40 ? article : String(Number(article) - 1);
const editions = { "cpc-2014": { year: "2014", last: 43 }, "cpc-2026": { year: "2026", last: 43 } } as const;

it("the page of rules is what the rules say today", () => {
  expect(read("rules.md")).toBe(page());
});

it("the 47 rows of the research, A1 to E3, are all here", () => {
  const counts = ["A", "B", "C", "D", "E"].map(
    (letter) => Object.keys(rows).filter((row) => new RegExp(`^${letter}\\d`).test(row)).length,
  );
  expect(counts).toEqual([9, 11, 16, 13, 3]);
});

it.each(Object.entries(rows))("row %s has a rule, or a reason why it has none", (row, { rules: ids }) => {
  expect(ids.length > 0 || leftOut.includes(row)).toBe(true);
  for (const id of ids) expect(rules.map((rule) => rule.id)).toContain(id);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("cites only articles of the rows of the research that it stands on, none beyond the last of its edition", () => {
    for (const [edition, { year, last }] of Object.entries(editions))
      for (const article of numbers(rule, edition)) {
        if (rowsOf(rule).length > 0) expect(rowsOf(rule).map((row) => row[year])).toContain(article);
        expect(Number(article)).toBeLessThanOrEqual(last);
      }
  });

  it("cites in 2026 the number that follows from that of 2014", () => {
    if (numbers(rule, "cpc-2014").length === 0 || rule.id === "nomination.filed") return; // filed under 2014 alone
    expect(numbers(rule, "cpc-2026")).toEqual(numbers(rule, "cpc-2014").map(in2026));
  });

  it("quotes only what stands in the essay, and calls verified what was read: the essay, and the text of an edition", () => {
    for (const { edition, quote, verified, evidence } of citationsIn(rule)) {
      if (quote !== undefined) expect(essay).toContain(quote);
      if (verified) expect(edition.startsWith("cpc-") ? "text" : "mirror").toBe(evidence);
      if (verified && evidence === "mirror") expect(edition).toBe("hanshou");
    }
  });
});

it("a row with no rule has a reason that names it, and every reason names such a row or a part of one", () => {
  for (const reason of leftOut.slice(2))
    expect(Object.keys(rows)).toContain(reason.split(", ")[0] && (rows[reason] ? reason : reason.split(",")[0]));
});

const essay = `要以流入地黨組織為主,由流出地和流入地黨組織共同負責
一是要在其從業(居住)所在地和原籍地實行“雙邊考察”
三是要在從業(居住)所在地和原籍地進行民意調查。對在民意調查中“贊成票”低于80%的,暫緩發展和轉正,“贊成票”低于60%的,不予發展和轉正
積極主動與外出務工人員的流入地或流出地黨組織聯系,與他們建立起委托培養關系`;
