// @ts-check
// One person from application to membership: all 25 steps of the national chart, judged one by one on the day each was
// taken, crossing from the 2014 edition of the Rules into that of 2026. The person, ids and dates are made up.
import { readFile } from "node:fs/promises";
import Table from "cli-table3";
import { explain, ladder, words } from "fazhan";
import { submit } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";

const steps = JSON.parse(await readFile(new URL("./data/career.json", import.meta.url), "utf8"));

// Hand in the steps one after another. What was decided goes into the minutes; the next step is judged on them.
/** @type {import("fazhan").Decision[]} */
const decisions = [];
/** @type {readonly unknown[]} */
let minutes = [];
for (const step of steps) {
  const answer = submit(policy, minutes, step);
  if (!answer.ok) throw new Error(answer.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
  decisions.push(answer.decision);
  minutes = answer.dossier.minutes;
}

/** @typedef {import("fazhan").Decision} Decision */

const filings = { recognition: 4, nomination: 8, admission: 18 };

/** The number of a step on the chart; a filing has three, told apart by what is filed. */
const chart = (/** @type {Decision} */ { step }) =>
  step.step === "file" ? `${filings[step.record]}` : ladder[step.step].chart.join(" ");

/**
 * Steps of one kind on one day share a row: eleven opinions are heard on one day.
 * @type {Map<string, Decision[]>}
 */
const rows = new Map();
for (const decision of decisions) {
  const key = `${decision.step.on} ${chart(decision)} ${decision.step.step}`;
  rows.set(key, [...(rows.get(key) ?? []), decision]);
}

const heads = {
  en: ["chart", "day", "step", "verdict", "edition", "rules kept"],
  zh: ["步骤", "日期", "事项", "结论", "版本", "符合规则"],
};

for (const language of /** @type {const} */ (["en", "zh"])) {
  const table = new Table({ head: heads[language], style: { head: [], border: [], compact: true } });
  for (const [first, ...more] of rows.values()) {
    if (first === undefined) continue;
    const { step, verdict, edition, findings } = first;
    const { steps: names, values } = words[language];
    const times = more.length > 0 ? ` × ${more.length + 1}` : "";
    const kept = findings.filter(({ status }) => status === "holds").length;
    table.push([
      chart(first),
      step.on,
      names[step.step] + times,
      values.verdicts[verdict],
      edition,
      `${kept} of ${findings.length}`,
    ]);
  }
  console.log(table.toString());
  for (const decision of decisions)
    if (decision.step.step === "admit" || decision.step.step === "convert")
      console.log(`\n${explain(decision, language)}`);
  console.log();
}

const walked = new Set(decisions.flatMap((decision) => chart(decision).split(" ")));
const missing = Array.from({ length: 25 }, (_, at) => `${at + 1}`).filter((number) => !walked.has(number));
console.log(
  `steps of the chart not taken: ${missing.join(", ") || "none"}; 未办理的步骤：${missing.join("、") || "无"}`,
);
