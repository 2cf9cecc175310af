// @ts-check
// Writes docs/rules.md from the rules themselves: `node docs/rules.mjs`. A test fails when the page is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import { gulin, migrantWorkers, national, overlays, qingshan, songcun, ziyang } from "fazhan/policies";

/** @typedef {import("fazhan").Rule} Rule */

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const rows = /** @type {Record<string, { rules: readonly string[] }>} */ (JSON.parse(read("./rows.json")));
const career = readMinutes(read("../examples/data/career.json"));
if (!career.ok) throw new Error("examples/data/career.json is not a career");
const { minutes } = career;

/** The files that a career goes through, to see which terms a rule reads when it judges them. */
const files = minutes.map((_, at) => replay(minutes.slice(0, at)));

/** The names of the terms that a rule reads, found by letting it measure a whole career under terms that keep watch. */
export const termsOf = (/** @type {Rule} */ rule) => {
  const seen = new Set();
  const watch = (/** @type {object} */ terms, /** @type {string} */ prefix) =>
    new Proxy(terms, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        if (typeof value !== "object" || value === null) return value;
        if ("kind" in value) seen.add(`${prefix}${String(name)}`);
        return "kind" in value ? value : watch(value, `${String(name)}.`);
      },
    });
  const terms = watch({ ...national.spec.terms, ...rule.terms }, "");
  const termsOn = () => /** @type {any} */ (watch({ ...national.spec.terms }, ""));
  const era = { id: "cpc-2026", from: "2026-05-11", waivable: new Set(), calendar: {} };
  for (const file of files)
    for (const step of minutes)
      if (rule.steps.includes(step.step))
        rule.measure(
          /** @type {any} */ ({ dossier: file, step, era, termsOn }),
          /** @type {any} */ (terms),
          "1991-01-01",
        );
  return [...seen].sort();
};

const rowOf = (/** @type {Rule} */ { id }) =>
  Object.keys(rows)
    .filter((row) => rows[row]?.rules.includes(id))
    .join(", ")
    .replaceAll(/Q\d+/g, (question) => `[${question}](research.md#${question.toLowerCase()})`);

/** The clauses of every policy by rule, each once, under the edition or overlay that has it. */
const cited = new Map();
for (const { editions } of [national, migrantWorkers, songcun, qingshan, gulin, ziyang])
  for (const { rules } of editions)
    for (const { rule, cites } of Object.values(rules).flatMap((byStage) => Object.values(byStage).flat()))
      cited.set(rule.id, new Map(cited.get(rule.id)).set(cites.edition, cites));

/** @typedef {import("fazhan").Citation} Citation */

/** @type {(rule: Rule) => readonly Citation[]} */
const citationsOf = ({ id }) => [...cited.get(id).values()];

/** An article as it is cited, each number of an edition whose text was read linked to its line beside the other edition. */
const linked = (/** @type {string} */ edition, /** @type {string} */ article) =>
  !/^cpc-(2014|2026)$/.test(edition) || !/^\d/.test(article)
    ? article
    : article.replaceAll(/\d+/g, (number) => `[${number}](editions.md#${edition.slice(4)}-${number})`);

const clauses = (/** @type {Rule} */ rule) =>
  citationsOf(rule)
    .map(({ edition, article, evidence, verified, quote }) => {
      const known = verified ? `${evidence}, verified` : evidence;
      return `${edition} ${linked(edition, article)} (${known})${quote === undefined ? "" : `<br>「${quote}」`}`;
    })
    .join("<br>");

/** What the clauses say in one language: once, where all of them say the same. */
const said = (/** @type {Rule} */ rule, /** @type {"en" | "zh"} */ language) =>
  [...new Set(citationsOf(rule).map(({ text }) => text[language]))].join("<br>");

const line = (/** @type {Rule} */ rule) => {
  const cells = [
    `\`${rule.id}\``,
    rowOf(rule),
    said(rule, "zh"),
    said(rule, "en"),
    clauses(rule),
    rule.waivable ? `${rule.else}, waivable` : rule.else,
    rule.steps.length > 30 ? "every step" : rule.steps.join(", "),
    termsOf(rule).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
};

const table = (/** @type {readonly Rule[]} */ rules) =>
  [
    "| rule 规则 | row 编号 | 条款 | clause | article 条次 (evidence 依据) | else 后果 | steps 步骤 | terms 数额 |",
    "|---|---|---|---|---|---|---|---|",
    ...rules.map(line),
  ].join("\n");

/** Every term by the editions that set it: what an edition does not name is as in the one before. */
const termsTable = () => {
  const { editions } = national;
  const said = (/** @type {import("fazhan").Term} */ term) => {
    if ("part" in term) return `${term.kind.replace("-", " ")} ${term.part}/${term.whole}`;
    if ("of" in term) return `${term.kind} ${term.of.count}${term.of.unit === "count" ? "" : ` ${term.of.unit}`}`;
    return "items" in term ? term.items.join(", ") || "none" : term.value;
  };
  const rows = Object.entries(national.spec.terms).flatMap(([subject, named]) =>
    Object.keys(named).map((name) => {
      const values = editions.map(({ terms }) => said(/** @type {any} */ (terms)[subject][name]));
      return `| \`${subject}.${name}\` | ${values.join(" | ")} |`;
    }),
  );
  const head = `| term | ${editions.map(({ id }) => id).join(" | ")} |`;
  return [head, `|---|${editions.map(() => "---").join("|")}|`, ...rows].join("\n");
};

/** The page as it should stand. */
export const page = () => {
  const local = new Set(Object.values(overlays).flatMap(({ rules }) => rules ?? []));
  return `# The rules 规则一览

Written by \`npm run docs\`; do not edit. \`row\` is the row of the research the rule stands on; the clause is said in our own words. Evidence: \`text\` read in
full in a copy and compared with another, \`mirror\` quoted in a copy, \`inferred\` from a clause like it, \`memory\` not seen, \`default\` this library's own reading ([the rulings](rulings.md)).
Verified is what was read: the editions of 2014 and 2026 and the essay, but not the official page. A number of the trial edition of 1990 is
given where a quotation has it; 条次不详 says that the number is not known.

An article leads to [the editions side by side](editions.md), where every paragraph of 2014 and 2026 has its line: a rule, or why there is none.

本页由程序生成。条款用本库自己的话概括，不引原文；“编号”指所依研究中的条目。依据来源：\`text\` 通读过全文并与另一副本核对，\`mirror\` 据他处引用，
\`inferred\` 由类似条款推知，\`memory\` 未见，\`default\` 为[本库默认](rulings.md)。标 verified 的，原文已经读过，但未与官方页面核对。条号链接到[各版细则对照](editions.md)。

## National 全国

${table(national.spec.rules)}

## Terms by edition 各版数额

A step is judged by the terms in force on its day, a period by those of the day it began. 步骤按当日施行的数额判断，期限按起算当日的数额计算。

${termsTable()}

## Local 地方

${table([...local])}
`;
};

if (process.argv[1]?.endsWith("rules.mjs")) writeFileSync(new URL("./rules.md", import.meta.url), page());
