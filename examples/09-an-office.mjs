// @ts-check
// The secretary of a branch on a Tuesday: what is to be done for all files, the most pressing first; how one of them goes on, and by
// when; which papers another one lacks; the texts of the last meeting; and the deadlines as one calendar, in which each entry names
// its case. The library has no clock, so the day is given. People, numbers and days are made up.
//
//   node examples/09-an-office.mjs [--lang zh|en] [--on 2026-09-01] [--out office.ics]
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { deadlines, remedyIn, replay, withCalendar, words as wordsOf } from "fazhan";
import { readMinutes } from "fazhan/io";
import { papers, readCatalogue, schedule, textOf, worklist } from "fazhan/office";
import { mainland, national } from "fazhan/policies";
import { officeCalendarOf } from "fazhan/render";

/**
 * @typedef {import("fazhan").Awaited} Awaited
 * @typedef {import("fazhan").BodyKind} BodyKind
 * @typedef {{ file: string, label: string, minutes: readonly import("fazhan").Minute[] }} Case
 */

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "zh" },
    on: { type: "string", default: "2026-09-01" },
    out: { type: "string", default: "reports/09-office.ics" },
  },
});
/** @type {import("fazhan").Language} */
const language = values.lang === "en" ? "en" : "zh";
const today = values.on;
const policy = withCalendar(national, mainland); // notices of 2026 run for working days

const { steps, bodies, statuses, values: lists } = wordsOf[language];
const says = {
  zh: {
    list: "、",
    about: "·",
    work: `发展党员工作待办事项（截至${today}）`,
    workHead: ["编号", "姓名", "事项", "责任主体", "办理时限", "办理情况", "备注"],
    plan: (/** @type {string} */ who) => `${who}：发展工作时间推算表（理论最早时间，仅供推算，不作工作安排）`,
    planHead: ["事项", "责任主体", "最早办理时间", "办理时限", "备注"],
    notBefore: (/** @type {string} */ day) => `${day}以后`,
    from: (/** @type {string} */ day) => `自${day}起公示`,
    papers: (/** @type {string} */ who) => `${who}：发展党员材料目录及核查情况（依据办理记录，原件待核）`,
    papersHead: ["材料", "核查情况", "对应环节及时间"],
    toDo: (/** @type {string} */ step) => step,
    texts: (/** @type {string} */ who) => `${who}：接收预备党员会议有关材料（据记录生成，供核对）`,
    open: (/** @type {readonly string[]} */ slots) => `── 填写提示：${slots.join("、")}`,
    calendar: (/** @type {string} */ path, /** @type {number} */ events) =>
      `办理时限提醒（共${events}项），已存为日历文件${path}`,
  },
  en: {
    list: ", ",
    about: ": ",
    work: `to do on ${today}`,
    workHead: ["file", "name", "step", "by", "due", "status", "note"],
    plan: (/** @type {string} */ who) =>
      `${who}: the earliest days from today until probation (a calculation, not a plan)`,
    planHead: ["step", "by", "earliest", "latest", "note"],
    notBefore: (/** @type {string} */ day) => `not before ${day}`,
    from: (/** @type {string} */ day) => `put up on ${day}`,
    papers: (/** @type {string} */ who) => `${who}: list of papers`,
    papersHead: ["paper", "status", "proof"],
    toDo: (/** @type {string} */ step) => step,
    texts: (/** @type {string} */ who) => `${who}: papers of the meeting`,
    open: (/** @type {readonly string[]} */ slots) => `── to be filled in: ${slots.join(", ")}`,
    calendar: (/** @type {string} */ path, /** @type {number} */ events) => `written to ${path}: ${events} deadlines`,
  },
}[language];

const joined = (/** @type {readonly (string | undefined)[]} */ parts) =>
  parts.filter(Boolean).join(language === "zh" ? "；" : "; ");
const named = (/** @type {readonly BodyKind[]} */ kinds) => kinds.map((kind) => bodies[kind]).join(says.list);
const awaited = (/** @type {readonly Awaited[]} */ awaits) =>
  awaits.length === 0 ? undefined : remedyIn({ kind: "bring", missing: awaits }, language);

/** A step, with what it is about where it may be about several things. */
const title = (
  /** @type {Pick<import("fazhan/office").Task, "step" | "record" | "for">} */ { step, record, for: purpose },
) =>
  [steps[step], record && lists.filings[record], purpose && lists.purposes[purpose]].filter(Boolean).join(says.about);

/** Draws a table under a heading. */
const show = (/** @type {string} */ heading, /** @type {string[]} */ head, /** @type {string[][]} */ rows) => {
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  console.log(`${heading}\n${table}\n`);
};

/** The cases of the branch. A file that cannot be read stops the morning: nothing is left out in silence. @type {Case[]} */
const cases = JSON.parse(await readFile(new URL("data/branch.json", import.meta.url), "utf8")).map(
  (/** @type {{ file: string, label: string, minutes: unknown }} */ { file, label, minutes }) => {
    const read = readMinutes(minutes);
    if (!read.ok) throw new Error(`${file}: ${read.problems.map(({ path, code }) => `${path} ${code}`).join(", ")}`);
    return { file, label, minutes: read.minutes };
  },
);
/** @param {string} file */
const caseOf = (file) => {
  const found = cases.find((one) => one.file === file);
  if (found === undefined) throw new Error(`no file is called ${file}`);
  return found;
};
const who = (/** @type {Case} */ { file, label }) => `${file} ${label}`;

// 1. What is to be done for all of them.
show(
  says.work,
  says.workHead,
  worklist(policy, cases, today).map(({ file, by, due, status, notBefore, awaits, ...task }) => [
    String(file),
    caseOf(String(file)).label,
    title(task),
    named(by),
    due ?? "",
    statuses.tasks[status],
    joined([notBefore && says.notBefore(notBefore), awaited(awaits)]),
  ]),
);

// 2. How one of them goes on.
const activist = caseOf("2024-02");
show(
  says.plan(who(activist)),
  says.planHead,
  schedule(policy, replay(activist.minutes), today, "probationer").map((one) => [
    title(one),
    named(one.by),
    one.earliest ?? "",
    one.latest ?? "",
    joined([one.from && says.from(one.from), awaited(one.awaits)]),
  ]),
);

// 3. Which papers are there, by the list of a university.
const list = readCatalogue(await readFile(new URL("data/papers/university.json", import.meta.url), "utf8"));
if (!list.ok) throw new Error(list.problems.map(({ path, code }) => `${path} ${code}`).join(", "));
const candidate = caseOf("2023-11");
show(
  says.papers(who(candidate)),
  says.papersHead,
  papers(list.catalogue, policy, replay(candidate.minutes), today).map(({ name, status, proof }) => {
    const minute = proof && "minute" in proof ? candidate.minutes[proof.minute] : undefined;
    return [
      name[language],
      statuses.papers[status],
      minute ? `${steps[minute.step]} ${minute.on}` : proof && "step" in proof ? says.toDo(steps[proof.step]) : "",
    ];
  }),
);

// 4. What is printed after the last meeting, and the notice before it.
const meeting = candidate.minutes.findLast(({ step }) => step === "admit");
const notice = candidate.minutes.findLast(({ step }) => step === "notice");
console.log(says.texts(who(candidate)));
for (const [minute, kind] of /** @type {const} */ ([
  [notice, "notice"],
  [meeting, "resolution"],
  [meeting, "tally"],
  [meeting, "request"],
])) {
  const made = minute && textOf(minute, kind, language, { 姓名: candidate.label, name: candidate.label });
  if (made) console.log(`\n${made.text.replaceAll(/\{[^{}]+\}/g, "________")}\n${says.open(made.slots)}`);
}

// 5. What is still due, for all of them as one calendar: tomorrow's replaces today's.
const calendar = officeCalendarOf(
  cases.map(({ file, label, minutes }) => ({
    file,
    label,
    deadlines: deadlines(policy, replay(minutes), today).filter(
      ({ met, status }) => met === undefined && status !== "waived",
    ),
  })),
  language,
);
await mkdir(dirname(values.out), { recursive: true });
await writeFile(values.out, calendar);
const events = calendar.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1); // long lines are folded
const lineOf = (/** @type {string} */ event, /** @type {string} */ name) =>
  event.match(new RegExp(`^${name}[^:]*:(.*)$`, "m"))?.[1]?.trim() ?? "";
console.log(`\n${says.calendar(values.out, events.length)}`);
for (const line of events.map((event) => `${lineOf(event, "DTSTART")} ${lineOf(event, "SUMMARY")}`).sort())
  console.log(`  ${line.replace(/^(\d{4})(\d{2})(\d{2})/, "$1-$2-$3")}`);
