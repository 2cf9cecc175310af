// @ts-check
// From 2024-10-01 on a county asks for a political review within three months of the nomination. Its rule brings along a term,
// a deadline and an effect, so it stands in the deadlines, in the calendar and in the audit as a national rule does. No such
// county is known to us; people, ids, dates and numbers are made up.
import { readFile } from "node:fs/promises";
import { addMonths, audit, deadlines, extend, irregularityIn, maximum, months, replay, rule } from "fazhan";
import { readMinutes } from "fazhan/io";
import { national } from "fazhan/policies";
import { calendarOf } from "fazhan/render";

const reviewedSoon = rule({
  id: "vetting.within-three-months",
  text: {
    en: "A candidate is reviewed politically within three months of the nomination.",
    zh: "确定为发展对象后三个月内完成政治审查。",
  },
  steps: ["screen"],
  stages: ["candidate"],
  terms: { within: maximum(months(3)) },
  needs: ["file.since", "file.latest.vet"], // without them it awaits, and measures nothing
  measure: ({ dossier }, { within }) => {
    const since = dossier.since ?? "";
    return { since, vetted: dossier.latest.vet?.on ?? "", last: addMonths(since, within.of.count) };
  },
  require: ({ vetted, last }) => vetted <= last,
  else: "warn",
  says: {
    en: ({ since, vetted, last }) => `nominated on ${since}, reviewed on ${vetted}; in time until ${last}`,
    zh: ({ since, vetted, last }) => `${since}确定，${vetted}政审；应于${last}前完成`,
  },
  due: {
    from: ({ stage, since }) => (stage === "candidate" && since ? { step: "nominate", on: since } : undefined),
    within: ({ within }) => within,
    step: "vet",
    met: ({ latest }) => latest.vet?.on,
  },
  breach: { late: true, effect: { broken: { kind: "redo-from", step: "vet" } } },
});

// The page of the county: from which day it is in force, and in which article its rule stands.
const county = extend(national, {
  id: "county",
  from: "2024-10-01",
  evidence: "mirror",
  articles: { "vetting.within-three-months": "第四条" },
  rules: [reviewedSoon],
});

const file = readMinutes(await readFile(new URL("./data/career.json", import.meta.url), "utf8"));
if (!file.ok) throw new Error("examples/data/career.json is not a career");
const nominated = file.minutes.findIndex(({ step }) => step === "nominate");
const dossier = replay(file.minutes.slice(0, nominated + 1));

console.log("Deadlines of the candidate, on the day before the county's rule and on its first day:");
for (const on of ["2024-09-30", "2024-10-01"]) {
  const due = deadlines(county, dossier, on).filter((one) => one.rule === reviewedSoon.id);
  console.log(`  ${on}: ${due.map((one) => `${one.step} by ${one.due}, ${one.status}`).join("") || "none"}`);
}

console.log("\nIn the calendar of 2024-10-01:");
const calendar = calendarOf(deadlines(county, dossier, "2024-10-01"), { file: "f-1", language: "en" });
const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
console.log(
  lines
    .filter((line) => /^(DTSTART|SUMMARY|DESCRIPTION)/.test(line))
    .map((line) => `  ${line}`)
    .join("\n"),
);

console.log("\nIn the audit, for the review came later than that:");
for (const language of /** @type {const} */ (["en", "zh"]))
  for (const one of audit(county, file.minutes))
    if (one.rule === reviewedSoon.id) console.log(`  ${irregularityIn(one, language)}`);

console.log("\nAnd where the review is not on file at all:");
const without = file.minutes.filter(({ step }) => step !== "vet");
for (const one of audit(county, without))
  if (one.rule === reviewedSoon.id) console.log(`  ${irregularityIn(one, "en")}`);
