// @ts-check
// An auditor with the files of a whole county: 10,000 of them, a line each, read as a stream and judged again one by one. What
// the law of its day does not bear out is counted by rule, with what follows from it. No file is kept: memory stays flat.
//
// Everything is made up: fast-check draws 500 files from a fixed seed, and each comes back under twenty ids, which is
// quicker than drawing all of them. They are bent far more often than any county's would be.
import { Readable } from "node:stream";
import progress from "cli-progress";
import Table from "cli-table3";
import fc from "fast-check";
import { audit, census, replay, stages, withCalendar, words } from "fazhan";
import { filesFrom, ndjsonOf, readMinutes } from "fazhan/io";
import { migrantWorkers } from "fazhan/policies";
import { arrive, bent, calendar, careers } from "fazhan/testing";

/**
 * @typedef {import("fazhan").Effect} Effect
 * @typedef {import("fazhan").Irregularity} Irregularity
 * @typedef {import("fazhan").Language} Language
 * @typedef {import("fazhan").Minute} Minute
 * @typedef {import("fazhan").StepName} StepName
 */

const county = 10_000;
const policy = withCalendar(migrantWorkers, calendar); // a made-up calendar too: the 2026 edition counts working days

/** A file that was kept with this library: what is barred leaves no trace, and the minutes say what they were decided for. */
const kept = (/** @type {readonly import("fazhan").Step[]} */ steps) => arrive(policy, steps).minutes;

const drawn = fc.sample(
  fc.oneof(
    { weight: 6, arbitrary: careers(policy).map(kept) },
    { weight: 2, arbitrary: bent(policy).map(({ steps }) => kept(steps)) },
    // Typed in from paper: somebody took these steps, and nobody said by which rule. They are read as granted.
    { weight: 2, arbitrary: bent(policy).map(({ steps }) => steps) },
  ),
  { seed: 2026, numRuns: 500 },
);

const samples = drawn.map((steps) => {
  const file = readMinutes(steps);
  if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
  return file.minutes;
});

/** The files of the county, one at a time. Only an application names the person. */
function* files() {
  for (let at = 0; at < county; at++)
    yield (samples[at % samples.length] ?? []).map((minute) =>
      minute.step === "apply" ? { ...minute, person: { ...minute.person, id: `p-${at}` } } : minute,
    );
}

/** What would lie on a disk, with a last line that was torn off. */
function* lines() {
  yield* ndjsonOf(files());
  yield '[{"step": "apply", "on": "2024-0';
}

const bar = process.stderr.isTTY
  ? new progress.SingleBar({ stream: process.stderr, clearOnComplete: true }, progress.Presets.shades_classic)
  : undefined;

/** What happens to a step that a rule was broken at, as one word to count by. Nothing, where it only warns or was not granted. */
const effectKey = (/** @type {Effect | undefined} */ effect) =>
  effect?.kind === "redo-from" ? `redo-from ${effect.step}` : (effect?.kind ?? "nothing");

/**
 * @typedef {object} Row
 * @property {string} rule
 * @property {Effect | undefined} effect
 * @property {number} count
 */

const keyOf = (/** @type {Pick<Row, "rule" | "effect">} */ { rule, effect }) => `${rule} ${effectKey(effect)}`;

/** @type {Map<string, Row>} */
const rows = new Map();
const count = (/** @type {Irregularity} */ { rule = "–", effect }) => {
  const key = keyOf({ rule, effect });
  const row = rows.get(key) ?? { rule, effect, count: 0 };
  row.count += 1;
  rows.set(key, row);
};

let read = 0;
let irregular = 0;
let undone = 0;
/** @type {string[]} */
const refused = [];
bar?.start(county, 0);
for await (const file of filesFrom(Readable.from(lines()))) {
  if (!file.ok) {
    refused.push(`${file.line} (${file.problems.map(({ code }) => code).join(", ")})`);
    continue;
  }
  const found = audit(policy, file.minutes);
  for (const one of found) count(one);
  if (found.length > 0) irregular += 1;
  if (found.some(({ effect }) => effect !== undefined)) undone += 1;
  read += 1;
  if (read % 100 === 0) bar?.update(read);
}
bar?.stop();

/** A census takes dossiers one at a time and keeps none, so the county is walked once more. */
function* dossiers() {
  for (const minutes of files()) yield replay(minutes);
}
const { byStage, byEdition, durations, deferrals, refusals, warnings } = census(dossiers(), policy);

const says = {
  en: {
    made: "All files are made up.",
    read: `${read} files read; ${irregular} have something irregular, and in ${undone} of them it affects whether a step stands.`,
    refused: `Lines that could not be read: ${refused.join(", ")}.`,
    head: ["found", "rule", "what follows"],
    nothing: "nothing",
    unrecognized: "not recognized",
    analyzed: "to be analyzed before it is recognized or not",
    redo: (/** @type {StepName} */ step) => `to be repeated from the ${words.en.steps[step]} on`,
    cured: "stands only if the organization department consents",
    more: (/** @type {number} */ rules, /** @type {number} */ found) => `… and ${found} in ${rules} rarer rows.`,
    stageHead: ["stage", "files"],
    legHead: ["from", "to", "files", "a quarter within", "half within", "three quarters within days"],
    editions: "By the edition of the last minute",
    sum: `${deferrals.minutes} deferrals, ${refusals.minutes} refusals, ${warnings.minutes} minutes with warnings.`,
  },
  zh: {
    made: "所有档案均为虚构。",
    read: `读取档案${read}份，其中有问题的${irregular}份，问题影响步骤效力的${undone}份。`,
    refused: `无法读取的行：${refused.join("、")}。`,
    head: ["次数", "规则", "后果"],
    nothing: "无",
    unrecognized: "不予承认",
    analyzed: "须经综合分析研判",
    redo: (/** @type {StepName} */ step) => `应自“${words.zh.steps[step]}”起重新履行程序`,
    cured: "经上级党委组织部门同意可予承认",
    more: (/** @type {number} */ rules, /** @type {number} */ found) => `……另有较少见的${rules}行，共${found}次。`,
    stageHead: ["阶段", "档案"],
    legHead: ["自", "至", "档案", "四分之一不超过", "半数不超过", "四分之三不超过（天）"],
    editions: "按最后一条记录所依版本",
    sum: `暂缓${deferrals.minutes}次，不予${refusals.minutes}次，有提醒的记录${warnings.minutes}条。`,
  },
};

const effectIn = (/** @type {Effect | undefined} */ effect, /** @type {Language} */ language) => {
  const text = says[language];
  if (effect === undefined) return text.nothing;
  if (effect.kind === "redo-from") return text.redo(effect.step);
  if (effect.kind === "unrecognized") return text.unrecognized;
  return effect.kind === "to-be-analyzed" ? text.analyzed : text.cured;
};

const ranked = [...rows.values()].sort((one, other) => other.count - one.count || (keyOf(one) < keyOf(other) ? -1 : 1));
// The commonest with an effect come first, then the commonest of those that only warn.
const common = [
  ...ranked.filter(({ effect }) => effect !== undefined).slice(0, 15),
  ...ranked.filter(({ effect }) => effect === undefined).slice(0, 10),
];
const rarer = ranked.filter((row) => !common.includes(row));
const inRarer = rarer.reduce((sum, row) => sum + row.count, 0);

for (const language of /** @type {const} */ (["en", "zh"])) {
  const text = says[language];
  const { steps } = words[language];
  const style = { head: [], border: [], compact: true };

  const table = new Table({ head: text.head, colAligns: ["right"], style });
  for (const { rule, effect, count } of common) table.push([count, rule, effectIn(effect, language)]);
  console.log(`${text.made} ${text.read}\n${text.refused}\n${table}`);
  if (rarer.length > 0) console.log(text.more(rarer.length, inRarer));

  const reached = new Table({ head: text.stageHead, colAligns: ["left", "right"], style });
  for (const stage of stages) reached.push([words[language].stages[stage], byStage[stage]]);
  console.log(`\n${reached}`);

  const legs = new Table({
    head: text.legHead,
    colAligns: ["left", "left", "right", "right", "right", "right"],
    style,
  });
  for (const { from, to, count, quartiles } of durations)
    legs.push([steps[from], steps[to], count, quartiles?.q1 ?? "–", quartiles?.median ?? "–", quartiles?.q3 ?? "–"]);
  const editions = Object.entries(byEdition).map(([edition, count]) => `${edition} ${count}`);
  console.log(`${legs}\n${text.editions}: ${editions.join(", ")}\n${text.sum}\n`);
}
