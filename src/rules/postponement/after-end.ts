import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** A decision that is put off is put off from the end of probation: to that day or a later one. */
export const afterEnd = rule({
  id: "postponement.after-end",
  text: {
    en: "A decision is put off beyond the end of probation, and never to a day before it.",
    zh: "推迟讨论转正的，推迟至预备期满之日或者其后。",
  },
  steps: ["postpone"],
  measure: ({ dossier: { ends }, step }) => ({ until: step.until, ends }),
  require: ({ until, ends }) => (ends === undefined ? awaits([{ step: "admit" }]) : until >= ends),
  else: "bar",
  says: {
    en: ({ until, ends }) => `put off until ${en.day(until)}; probation is over on ${en.day(ends)}`,
    zh: ({ until, ends }) => `推迟至${zh.day(until)}；预备期至${zh.day(ends)}期满`,
  },
  remedy: () => bring({ step: "postpone", field: "until" }),
});
