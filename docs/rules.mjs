// @ts-check
// Writes docs/rules.md from the rules themselves: `node docs/rules.mjs`. A test fails when the page is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import { national, overlays } from "fazhan/policies";

/** @typedef {import("fazhan").Rule} Rule */

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const rows = /** @type {Record<string, { rules: readonly string[] }>} */ (JSON.parse(read("./rows.json")));
const career = readMinutes(read("../examples/data/career.json"));
if (!career.ok) throw new Error("examples/data/career.json is not a career");
const { minutes } = career;

/** The files that a career goes through, to see which terms a rule reads when it judges them. */
const files = minutes.map((_, at) => replay(minutes.slice(0, at)));

/** The names of the terms that a rule reads, found by letting it measure a whole career under terms that keep watch. */
const termsOf = (/** @type {Rule} */ rule) => {
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
  const era = { id: "cpc-2026", from: "2026-05-11", waivable: new Set(), calendar: {} };
  for (const file of files)
    for (const step of minutes)
      if (rule.steps.includes(step.step)) rule.measure({ dossier: file, step, era }, /** @type {any} */ (terms));
  return [...seen].sort();
};

const rowOf = (/** @type {Rule} */ { id }) =>
  Object.keys(rows)
    .filter((row) => rows[row]?.rules.includes(id))
    .join(", ");

const clauses = (/** @type {Rule} */ { cites }) =>
  Object.entries(cites)
    .map(([id, { at, evidence, verified, quote }]) => {
      const known = verified ? `${evidence}, verified` : evidence;
      return `${id} ${at} (${known})${quote === undefined ? "" : `<br>「${quote}」`}`;
    })
    .join("<br>");

/** What the clauses say in one language: once, where all of them say the same. */
const said = (/** @type {Rule} */ { cites }, /** @type {"en" | "zh"} */ language) =>
  [...new Set(Object.values(cites).map(({ text }) => text[language]))].join("<br>");

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
    "| rule 规则 | row | 条款 | clause | article (evidence) | else | steps | terms |",
    "|---|---|---|---|---|---|---|---|",
    ...rules.map(line),
  ].join("\n");

/** The page as it should stand. */
export const page = () => {
  const local = new Set(Object.values(overlays).flatMap(({ rules }) => rules ?? []));
  return `# The rules 规则一览

Written by \`npm run docs\`; do not edit. \`row\` is the row of the research the rule stands on; the clause is said in our own words. Evidence: \`mirror\` seen in a
copy, \`inferred\` from the numbering, \`memory\` not seen, \`default\` this library's own reading. No article was read in the primary text.

## National 全国

${table(national.spec.rules)}

## Local 地方

${table([...local])}
`;
};

if (process.argv[1]?.endsWith("rules.mjs")) writeFileSync(new URL("./rules.md", import.meta.url), page());
