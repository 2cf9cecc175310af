// @ts-check
// Article by article: which rule holds what each asks, and which test holds the rule: `npm run articles`. It fails where a
// rule has no test. docs/articles.json is the list; docs/rules.mjs and docs/editions.mjs make their pages from it too.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { national } from "fazhan/policies";

/** @typedef {import("fazhan").Bilingual} Bilingual */
/** @typedef {import("fazhan").Citation} Citation */

/**
 * What one article asks, in our own words, and where it stands in each edition: article, paragraph and item, as in
 * `21.1(4)`. It is held by `rules` that cite the article, by rules that cite another and hold this `also`, or by a line
 * of the edition or a function (`held`); or it is `left` out, for a reason that docs/left-out.md gives.
 *
 * @typedef {Bilingual & {
 *   readonly "2014"?: string,
 *   readonly "2026"?: string,
 *   readonly "1990"?: Bilingual,
 *   readonly changed?: Bilingual,
 *   readonly rules?: readonly string[],
 *   readonly also?: readonly string[],
 *   readonly held?: string,
 *   readonly left?: string,
 * }} Clause
 */

const folder = new URL("../", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, folder), "utf8");

/** All clauses of both editions, in their order. @type {readonly Clause[]} */
export const clauses = JSON.parse(read("docs/articles.json"));

/** The two editions whose text was read, by the year that a clause names them by. */
export const editions = /** @type {const} */ ({ 2014: "cpc-2014", 2026: "cpc-2026" });
const years = /** @type {const} */ (["2014", "2026"]);

/** The number of the article in an address such as `21.1(4)`. */
export const articleOf = (/** @type {string} */ at) => at.split(".")[0] ?? at;

/** The rules that hold a clause, whether they cite its article or another. */
export const rulesOf = (/** @type {Clause} */ { rules = [], also = [] }) => [...rules, ...also];

/** What every rule of the national Rules cites, by rule and edition. @type {ReadonlyMap<string, ReadonlyMap<string, Citation>>} */
export const cited = (() => {
  const found = new Map();
  for (const { id: edition, rules } of national.editions)
    for (const { rule, cites } of Object.values(rules).flatMap((byStage) => Object.values(byStage).flat()))
      found.set(rule.id, new Map(found.get(rule.id)).set(edition, cites));
  return found;
})();

const testFiles = readdirSync(new URL("test/rules/", folder), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .sort()
  .map((file) => ({ file: `test/rules/${file}`, text: read(`test/rules/${file}`) }));

const idsIn = (/** @type {string} */ text) => new Set(text.match(/"[a-z-]+\.[a-z-]+"/g)).size;

/**
 * The tests that hold a rule, by its address: the file named after it, or else those of its subject that name its id or
 * its export, or else the one that names its id and the fewest others.
 */
export const testsOf = (/** @type {string} */ id) => {
  const [subject, name = ""] = id.split(".");
  const own = `test/rules/${subject}/${name}.test.ts`;
  if (existsSync(new URL(own, folder))) return [own];
  const exported = name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
  const naming = new RegExp(`"${id}"|\\b${exported}\\b`);
  const ofSubject = testFiles.filter(
    ({ file, text }) => file.startsWith(`test/rules/${subject}/`) && naming.test(text),
  );
  const others = testFiles.filter(({ text }) => text.includes(`"${id}"`));
  const [closest] = others.sort((one, other) => idsIn(one.text) - idsIn(other.text));
  return (ofSubject.length > 0 ? ofSubject : closest === undefined ? [] : [closest]).map(({ file }) => file);
};

/** The rules that cite no article of the Rules in either edition whose text was read: the chart, other regulations, 1990. */
export const elsewhere = [...cited].filter(([, byEdition]) =>
  years.every((year) => !/^\d/.test(byEdition.get(editions[year])?.article ?? "")),
);

const line = (/** @type {string} */ at, /** @type {string} */ holder, /** @type {string} */ where) =>
  `  ${at.padEnd(9)} ${holder.padEnd(36)} ${where}`;

const linesOf = (/** @type {string} */ at, /** @type {Clause} */ clause) => {
  const rules = rulesOf(clause).map((id) => line(at, id, testsOf(id).join(", ") || "NO TEST"));
  if (rules.length > 0) return rules;
  return [
    clause.left === undefined
      ? line(at, clause.held ?? "", "a line of the edition, or a function of the library")
      : line(at, `(${clause.left})`, `docs/left-out.md: ${clause.en}`),
  ];
};

/** The table article, rule, test, for both editions. */
const table = () => [
  ...years.flatMap((year) => [
    editions[year],
    ...clauses.flatMap((clause) => (clause[year] === undefined ? [] : linesOf(clause[year], clause))),
  ]),
  "no article of these",
  ...elsewhere.map(([id, byEdition]) => {
    const at = [...new Set([...byEdition.values()].map(({ article }) => article))].join("; ");
    return line("", id, `${testsOf(id).join(", ") || "NO TEST"} (${at})`);
  }),
];

/** The rules that no test holds. */
export const untested = [...cited.keys()].filter((id) => testsOf(id).length === 0);

if (process.argv[1]?.endsWith("articles.mjs")) {
  console.log(table().join("\n"));
  if (untested.length > 0) console.error(`rules without a test: ${untested.join(", ")}`);
  process.exitCode = untested.length > 0 ? 1 : 0;
}
