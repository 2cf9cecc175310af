import type { Filing } from "../domain/step.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { rule } from "./rule.js";

/** What is filed with a higher body has been decided; a nomination alone may be filed before it is. */
export const decided = rule({
  id: "filing.decided",
  text: {
    en: "A recognition is filed after the person was recognized, and an admission after it was approved.",
    zh: "确定入党积极分子、审批预备党员后，方可备案。",
  },
  steps: ["file"],
  measure: ({ dossier: { days, stage }, step: { record } }) => {
    const decision = decisions[record];
    return { record, decision, on: decision && days[decision], stage };
  },
  require: ({ decision, on }) => decision === undefined || on !== undefined,
  else: "bar",
  stops: true,
  says: {
    en: ({ decision, on }) =>
      decision === undefined ? "a nomination may be filed at any time" : `${en.step(decision)}: ${en.onFile(on)}`,
    zh: ({ decision, on }) =>
      decision === undefined ? "发展对象人选可以随时备案" : `${zh.step(decision)}：${zh.onFile(on)}`,
  },
});

/** The decision whose record is filed; a nomination may be filed before it or after. */
const decisions = {
  recognition: "recognize",
  nomination: undefined,
  admission: "approve-admission",
} as const satisfies Record<Filing, string | undefined>;
