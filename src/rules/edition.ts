import { stepNames } from "../domain/ladder.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { waitUntil } from "./remedy.js";
import { rule } from "./rule.js";

/** A step falls on a day for which the law is modelled. */
export const inForce = rule({
  id: "edition.in-force",
  text: {
    en: "A step is judged by the edition in force on its day; nothing is judged before the first edition that is modeled.",
    zh: "每一步按当日施行的细则判断；所收录的首个版本施行之前的步骤不予判断。",
  },
  steps: stepNames,
  measure: ({ step, era }) => ({ on: step.on, from: era.from }),
  require: ({ on, from }) => on >= from,
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ on, from }) => `taken on ${en.day(on)}; the edition is in force from ${en.day(from)}`,
    zh: ({ on, from }) => `办理于${zh.day(on)}；所依细则自${zh.day(from)}起施行`,
  },
  remedy: ({ from }) => waitUntil(from),
  breach: { effect: { broken: "none" } }, // the law of that day is not modelled
});
