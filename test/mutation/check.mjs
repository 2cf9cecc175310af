// Holds the last report of Stryker against what is promised of it: `node test/mutation/check.mjs`, after a run.
import { readFileSync } from "node:fs";
import { scores, survivors } from "./report.mjs";

/** The least share of mutants that must be found, in percent: in the folders on which verdicts stand, and in all of src. */
const floors = /** @type {Record<string, number>} */ ({ kernel: 99, rules: 99, engine: 99 });
const floor = 95;

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const report = /** @type {import("./report.mjs").Report} */ (JSON.parse(read("../../reports/mutation.json")));
const page = read("../../docs/mutation.md");

const folders = [...scores(report)];
const whole = folders.reduce((sum, [, { found, all }]) => ({ found: sum.found + found, all: sum.all + all }), {
  found: 0,
  all: 0,
});

const low = [...folders, /** @type {const} */ (["src", whole])].flatMap(([folder, { found, all }]) => {
  const least = folder === "src" ? floor : (floors[folder] ?? 0);
  console.log(`${folder}: ${found} of ${all}, ${((100 * found) / all).toFixed(2)} %`);
  return 100 * found < least * all ? [`${folder} is under ${least} %`] : [];
});

/** A survivor as the page of survivors has it: without its line, which moves. */
const row = (/** @type {import("./report.mjs").Survivor} */ { file, from, to }) =>
  `| ${file} | ${code(from)} | ${code(to)} |`;
const code = (/** @type {string} */ text) => `\`${text.replaceAll("|", "\\|")}\``;

const left = new Set(survivors(report).map(row));
/** @type {readonly string[]} */
const listed = page.match(/^\| src\/\S+ \| `.*?` \| `.*?` \|/gm) ?? [];
const untold = [...left].filter((one) => !listed.includes(one)).map((one) => `not told of: ${one}`);
const stale = listed
  .filter((one) => Object.keys(report.files).includes(one.split(" ")[1] ?? "") && !left.has(one))
  .map((one) => `no longer there: ${one}`);

const wrong = [...low, ...untold, ...stale];
for (const one of wrong) console.error(one);
process.exitCode = wrong.length > 0 ? 1 : 0;
