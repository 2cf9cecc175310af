// @ts-check
// What a clerk asks of an open file in the morning: what may be done today, what is in the way of the rest, and what falls due.
// The library has no clock, so the day is given. Then the deadlines as a calendar file and the file as a drawing, for those
// who open neither tables nor code. The person, ids, dates and numbers are made up, and so is the day.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { agenda, deadlines, remedyIn, replay, words } from "fazhan";
import { readMinutes } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";
import { calendarOf, timeline } from "fazhan/render";

/**
 * @typedef {import("fazhan").AgendaItem} AgendaItem
 * @typedef {import("fazhan").Language} Language
 */

const file = readMinutes(await readFile(new URL("./data/candidate.json", import.meta.url), "utf8"));
if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
const dossier = replay(file.minutes);

const today = "2025-09-12";
const items = agenda(policy, dossier, today);
// Both places were polled on one day, and their polls go stale on one day: that is one line, as it is one event in a calendar.
const due = [...new Map(deadlines(policy, dossier, today).map((one) => [`${one.rule} ${one.due}`, one])).values()];

const says = {
  en: {
    day: `What may be done on ${today} with the file of a candidate, if everyone votes yes:`,
    head: ["chart", "step", "at", "by", "possible"],
    why: "What is in the way of the others:",
    until: "not before",
    due: `What falls due, as of ${today}:`,
    dueHead: ["due", "step", "rule", "counted from", "status"],
    events: "events",
  },
  zh: {
    day: `${today}，一名发展对象的档案可以办理的事项（假定表决全部赞成）：`,
    head: ["步骤", "事项", "地点", "办理主体", "可否"],
    why: "其余事项尚缺什么：",
    until: "不早于",
    due: `截至${today}的期限：`,
    dueHead: ["期限", "事项", "规则", "起算日", "状态"],
    events: "项",
  },
};

/** Each obstacle by its clause, then the evidence to bring in, or the day to wait for. */
const obstacles = (/** @type {AgendaItem} */ { obstacles, awaits, notBefore }, /** @type {Language} */ language) =>
  [
    ...obstacles.map(({ rule, cites }) => `  ✗ ${rule}  ${cites.text[language]}`),
    ...(awaits.length > 0 ? [`    ${remedyIn({ kind: "bring", missing: awaits }, language)}`] : []),
    ...(notBefore === undefined ? [] : [`    ${says[language].until} ${notBefore}`]),
  ].join("\n");

/** What is in the way of the steps that are shut, those with the same obstacles under one heading. */
const shut = (/** @type {Language} */ language) => {
  /** @type {Map<string, string[]>} */
  const steps = new Map();
  for (const item of items) {
    if (item.ready) continue;
    const why = obstacles(item, language);
    steps.set(why, [...(steps.get(why) ?? []), words[language].steps[item.step]]);
  }
  return [...steps].map(([why, names]) => `${names.join(language === "en" ? ", " : "、")}\n${why}`).join("\n");
};

// A folder of its own each time; its name would be another on every machine, so it is told only to somebody who looks.
const folder = await mkdtemp(join(tmpdir(), "fazhan-"));

for (const language of /** @type {const} */ (["en", "zh"])) {
  const text = says[language];
  const { steps, places, bodies, statuses } = words[language];

  const open = new Table({ head: text.head, style: { head: [], border: [], compact: true } });
  for (const { step, chart, at, by, ready } of items)
    open.push([
      chart.join(" "),
      steps[step],
      at === undefined ? "" : places[at],
      by.map((kind) => bodies[kind]).join(language === "en" ? ", " : "、"),
      ready ? "✓" : "✗",
    ]);
  console.log(`${text.day}\n${open}\n`);

  console.log(`${text.why}\n${shut(language)}\n`);

  const dates = new Table({ head: text.dueHead, style: { head: [], border: [], compact: true } });
  for (const { due: day, step, rule, anchor, status } of due)
    dates.push([day, steps[step], rule, `${steps[anchor.step]} ${anchor.on}`, statuses.deadlines[status]]);
  console.log(`${text.due}\n${dates}`);

  // The key names the file to the calendar program, so that tomorrow's calendar replaces today's. It says nothing of the person.
  const calendar = calendarOf(due, { file: "f-1", language });
  const events = calendar.split("\r\n").filter((line) => line === "BEGIN:VEVENT").length;
  await writeFile(join(folder, `f-1.${language}.ics`), calendar);
  await writeFile(join(folder, `f-1.${language}.svg`), timeline(dossier, language, due));
  console.log(`f-1.${language}.ics: ${events} ${text.events}\nf-1.${language}.svg\n`);
}

if (process.stderr.isTTY) console.error(folder);
else await rm(folder, { recursive: true });
