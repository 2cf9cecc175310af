import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** One person is discussed and voted on at a time: admission is individual. */
export const alone = rule({
  id: "ballot.alone",
  text: {
    en: "Where there are several candidates, they are discussed and voted on one by one.",
    zh: "讨论两个以上的发展对象时，必须逐个讨论和表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }) => ({ step: step.step, alone: step.ballot.alone }),
  require: ({ alone }) => alone,
  else: "bar",
  says: {
    en: ({ alone }) => (alone ? "discussed and voted on alone" : "not voted on alone"),
    zh: ({ alone }) => (alone ? "逐个讨论和表决" : "未逐个讨论和表决"),
  },
  remedy: ({ step }) => bring({ step, field: "ballot.alone" }),
});
