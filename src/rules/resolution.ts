import { isLapsed } from "../domain/dossier.js";
import { isVote } from "../domain/approvals.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { toldDayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** While a resolution waits for approval, the meeting decides nothing else, and the file neither steps down nor is put off. */
export const oneAtATime = rule({
  id: "resolution.one-at-a-time",
  text: {
    en: "While one resolution waits for approval, no vote is taken on another matter.",
    zh: "一项决议待审批期间，不得就其他事项表决。",
  },
  steps: ["admit", "convert", "extend", "cancel", "step-down", "postpone"],
  measure: ({ dossier: { resolution }, step }) => ({
    step: step.step,
    waiting: resolution === undefined || isLapsed(resolution, step.on) ? undefined : resolution.step,
    since: toldDayOf(resolution),
  }),
  require: ({ step, waiting }) => waiting === undefined || (isVote(step) && waiting === step),
  else: "bar",
  once: true,
  says: {
    en: ({ waiting, since }) =>
      waiting === undefined
        ? "no resolution waits for approval"
        : `the resolution to ${en.step(waiting)}, ${en.onFile(since)}, waits for approval`,
    zh: ({ waiting, since }) =>
      waiting === undefined ? "无待审批的决议" : `“${zh.step(waiting)}”决议（${zh.onFile(since)}）待审批`,
  },
});
