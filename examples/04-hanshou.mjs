// @ts-check
// The result the essay records: a floating branch, set up in Guangzhou in 2006, brought six people in within about two
// years. Only this frame is the essay's. The people (and a seventh, who was refused), ids, dates and numbers are made up.
//
// In those years the trial edition of 1990 was in force, and each step is judged by it. It asks for five days of training and
// for a discussion of each probationer in every quarter, and a meeting may vote by show of hands; the first talk, filings and
// the pre-review are not in it. Its full text was not found: each of its clauses is marked as unverified.
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import Table from "cli-table3";
import { explain, replay } from "fazhan";
import { readMinutes, submit } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";

/**
 * @typedef {import("fazhan").Decision} Decision
 * @typedef {import("fazhan").Language} Language
 * @typedef {import("fazhan").Minute} Minute
 */

/** The minutes of one person as they were kept: each step with its verdict, the rules it broke, and the law it was judged by. */
const minutesOf = async (/** @type {string} */ id) => {
  const file = readMinutes(await readFile(new URL(`./data/hanshou/${id}.json`, import.meta.url), "utf8"));
  if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${id} ${path} ${code}`).join("\n"));
  return file.minutes;
};

/** The decisions on a career, step by step from an empty file. What its minutes say of their own verdict is left out. */
const judgedAnew = (/** @type {readonly Minute[]} */ minutes) => {
  let dossier = replay([]);
  return minutes.map(({ verdict, because, under, ...step }) => {
    const answer = submit(policy, dossier, step);
    if (!answer.ok) throw new Error(answer.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
    dossier = answer.dossier;
    return answer.decision;
  });
};

const ids = ["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7"];
const people = await Promise.all(
  ids.map(async (id) => {
    const minutes = await minutesOf(id);
    // To replay is to believe the minutes; to judge anew is to check them.
    return { id, minutes, dossier: replay(minutes), decisions: judgedAnew(minutes) };
  }),
);

const kept = people.flatMap(({ minutes }) => minutes);
const decisions = people.flatMap((person) => person.decisions);
const agreeing = decisions.filter(({ minute }, at) => isDeepStrictEqual(minute, kept[at]));

/** A decision in words, with a line for each rule that does not hold. */
const trouble = (/** @type {Decision} */ decision, /** @type {Language} */ language) =>
  explain(decision, language)
    .split("\n")
    .filter((line) => !line.startsWith("  ✓"))
    .join("\n");

/** The first and the last day on which a step was granted to any of them. */
const span = (/** @type {"approve-admission" | "approve-conversion"} */ step) => {
  const days = people.flatMap(({ dossier }) => dossier.days[step] ?? []).sort();
  return { count: days.length, first: days.at(0), last: days.at(-1) };
};
const admissions = span("approve-admission");
const conversions = span("approve-conversion");

const says = {
  en: {
    frame: "From the essay: a branch in Guangzhou, 2006, six people in about two years. All else is made up.",
    law: "Judged by the trial edition of 1990, in force then; its full text was not found, so its clauses are unverified.",
    head: ["person", "applied", "admitted", "approved", "conversion approved", "deferrals", "extensions", "warnings"],
    trouble: "Whatever was not granted, or granted with a warning:",
    sum: [
      `${admissions.count} of ${people.length} admitted; approved from ${admissions.first} to ${admissions.last}.`,
      `${conversions.count} became full members; approved from ${conversions.first} to ${conversions.last}.`,
      `${agreeing.length} of ${kept.length} minutes, judged anew from an empty file, come out as they were kept.`,
    ],
  },
  zh: {
    frame: "出自原文的只有：2006年在广州成立党支部，近两年共发展党员6人。其余均为虚构。",
    law: "依据当时施行的1990年试行版判断；其全文未能查得，所引条文均未核对原文。",
    head: ["编号", "申请", "支部大会接收", "审批接收", "审批转正", "暂缓次数", "延长次数", "提醒次数"],
    trouble: "未获通过的，以及通过但有提醒的：",
    sum: [
      `${people.length}人中接收${admissions.count}人，审批日期自${admissions.first}至${admissions.last}。`,
      `转为正式党员${conversions.count}人，审批日期自${conversions.first}至${conversions.last}。`,
      `从空白档案起重新判断记录${kept.length}条，其中与原记录一致的${agreeing.length}条。`,
    ],
  },
};

for (const language of /** @type {const} */ (["en", "zh"])) {
  const words = says[language];
  console.log(`${words.frame}\n${words.law}\n`);

  const table = new Table({ head: words.head, style: { head: [], border: [], compact: true } });
  for (const { id, minutes, dossier } of people) {
    // A dossier counts the deferrals of its stage alone, so they are counted in the minutes. The Rules know no deferred
    // conversion: that of p-4 was carried by an extension of the probation. That p-5 was approved late left a quarter of the
    // probation without a discussion, since probation counts from the vote.
    const { days } = dossier;
    const milestones = [days.apply, days.admit, days["approve-admission"], days["approve-conversion"]];
    const deferrals = minutes.filter(({ verdict }) => verdict === "defer").length;
    const warnings = minutes.filter(({ verdict, because }) => verdict === "grant" && because.length > 0).length;
    table.push([id, ...milestones.map((day) => day ?? "–"), deferrals, dossier.extensions, warnings]);
  }
  console.log(`${table.toString()}\n\n${words.trouble}`);

  for (const { id, decisions } of people)
    for (const decision of decisions)
      if (decision.findings.some(({ status }) => status !== "holds"))
        console.log(`${id} ${trouble(decision, language)}`);
  console.log(`\n${words.sum.join("\n")}\n`);
}
