import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { bring, waitUntil } from "../remedy.js";
import { rule } from "../rule.js";

/** The outcome of a notice is recorded when the notice is over. */
export const over = rule({
  id: "notice.over",
  text: {
    en: "A notice runs from its first day to its last, and its outcome is recorded when it is over.",
    zh: "公示期满后方可记录公示结果。",
  },
  steps: ["notice"],
  measure: ({ step }) => ({ from: step.from, until: step.until, on: step.on }),
  require: ({ from, until, on }) => from <= until && until <= on,
  else: "bar",
  stops: true,
  says: {
    en: ({ from, until, on }) => `from ${en.day(from)} to ${en.day(until)}, recorded on ${en.day(on)}`,
    zh: ({ from, until, on }) => `公示自${zh.day(from)}至${zh.day(until)}，${zh.day(on)}记录`,
  },
  remedy: ({ from, until }) => (from <= until ? waitUntil(until) : bring({ step: "notice", field: "until" })),
});
