import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { sinceAt } from "./evidence.js";
import { waitUntil } from "./remedy.js";
import { rule } from "./rule.js";

/** Probation lasts a calendar year from the day of the vote, and an approved extension on top. */
export const oneYear = rule({
  id: "probation.one-year",
  text: {
    en: "Probation is one year, counted from the day the general meeting admits the person.",
    zh: "预备期为一年，从支部大会通过其为预备党员之日算起。",
  },
  steps: ["convert"],
  measure: ({ dossier, step }) => ({ since: sinceAt("probationer", dossier), ends: dossier.ends, on: step.on }),
  require: ({ ends, on }) => (ends === undefined ? awaits([{ step: "admit" }]) : on >= ends),
  else: "bar",
  says: {
    en: ({ since, ends }) => `on probation since ${en.day(since)}; over on ${en.day(ends)}`,
    zh: ({ since, ends }) => `预备期自${zh.day(since)}算起；至${zh.day(ends)}期满`,
  },
  remedy: ({ ends }) => waitUntil(ends),
});
