// @ts-check
// The essay asks for 80 % approval, and refuses under 60 %. What if a county asked for 85 and 65? Before a rule is changed, see
// whom it would have touched, and by which clause. No such county is known to us; people, ids, dates and numbers are made up.
import { readFile } from "node:fs/promises";
import Table from "cli-table3";
import { atLeast, changedTerms, changeIn, compare, extend, outlook, replay, termChangeIn, words } from "fazhan";
import { readMinutes } from "fazhan/io";
import { migrantWorkers } from "fazhan/policies";

/**
 * @typedef {import("fazhan").Language} Language
 * @typedef {import("fazhan").Minute} Minute
 */

// An overlay may only make a term stricter: 75 here would throw.
const stricter = extend(migrantWorkers, {
  id: "85-65",
  terms: { poll: { passMark: atLeast(85, 100), floor: atLeast(65, 100) } },
});

const stored = async (/** @type {string} */ name, /** @type {string} */ id) => {
  const file = readMinutes(await readFile(new URL(`./data/${name}.json`, import.meta.url), "utf8"));
  if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${id} ${path} ${code}`).join("\n"));
  return { id, minutes: file.minutes };
};

const ids = ["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7"];
const hanshou = await Promise.all(ids.map((id) => stored(`hanshou/${id}`, id)));
const recent = [await stored("career", "career"), await stored("candidate", "candidate")];

const files = [...hanshou, ...recent];

// Each step is judged twice on the file as it stood, by the edition of its day: history stands, so no change leads to another.
/** @type {import("fazhan").Change[]} */
const changes = [];
for await (const change of compare(migrantWorkers, stricter, files)) changes.push(change);

const touched = new Set(changes.map(({ id }) => id));
const untouched = files.filter(({ id }) => !touched.has(id)).map(({ id }) => id);

// A candidate who was not voted on yet has no verdict to change, but something new may stand in the way of it.
const today = "2025-07-25";
const open = files.filter(({ id }) => id === "candidate").map(({ minutes }) => replay(minutes));
const inTheWay = open.flatMap((dossier) => {
  const before = new Set(outlook(migrantWorkers, dossier, today).map(({ rule }) => rule));
  return outlook(stricter, dossier, today).filter(({ rule }) => !before.has(rule));
});

const says = {
  en: {
    terms: "What changes, and the smallest case that shows it:",
    made: `${files.length} made-up files, judged by the essay's marks and by 85 % and 65 %:`,
    head: ["file", "day", "step", "before", "after", "rule", "clause"],
    found: "What the stricter policy finds there:",
    untouched: `No verdict changes for: ${untouched.join(", ")}.`,
    open: `New in the way of the vote on the open file, on ${today}:`,
  },
  zh: {
    terms: "改动的标准，以及能说明改动的最小事例：",
    made: `虚构档案${files.length}份，分别按原文标准和85%、65%判断：`,
    head: ["档案", "日期", "事项", "原结论", "新结论", "规则", "依据"],
    found: "按更严标准的认定：",
    untouched: `结论不变的：${untouched.join("、")}。`,
    open: `${today}，在办档案的表决新增的障碍：`,
  },
};

for (const language of /** @type {const} */ (["en", "zh"])) {
  const text = says[language];
  const terms = changedTerms(migrantWorkers, stricter).map((change) => `  ${termChangeIn(change, language)}`);
  console.log(`${text.terms}\n${terms.join("\n")}\n`);

  const table = new Table({ head: text.head, style: { head: [], border: [], compact: true } });
  for (const { id, step, on, before, after, because } of changes)
    table.push([
      id,
      on,
      words[language].steps[step],
      words[language].values.verdicts[before],
      words[language].values.verdicts[after],
      because.map(({ rule }) => rule).join(", "),
      because.map(({ cites }) => `${cites.edition} ${cites.article}`).join(", "),
    ]);
  console.log(`${text.made}\n${table}\n${text.untouched}\n`);

  // `changeIn` names a file by its place in the list; the lines below its heading say what was measured.
  const found = changes.map((change) => [
    `${change.id} ${change.on}`,
    ...changeIn(change, language).split("\n").slice(1),
  ]);
  console.log(`${text.found}\n${found.map((lines) => lines.join("\n")).join("\n")}\n`);

  // The clause is still the essay's, whose words say 80 %; only the number is the county's.
  const added = inTheWay.map(({ rule, cites }) => `  ${rule}  [${cites.edition} ${cites.article}]`);
  console.log(`${text.open}\n${added.join("\n")}\n`);
}
