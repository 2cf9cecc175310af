import { awaits } from "../answer.js";
import { evidence } from "../evidence.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** Nobody under an unexpired penalty sponsors. */
export const notUnderPenalty = rule({
  id: "sponsors.not-under-penalty",
  text: {
    en: "A member under probation within the Party whose rights are not restored cannot be a sponsor.",
    zh: "受留党察看处分、尚未恢复党员权利的党员，不能作入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts) => {
    const sponsors = evidence(facts, "name-sponsors")?.sponsors;
    return { count: sponsors?.length, fit: sponsors?.filter(({ underPenalty }) => !underPenalty).length };
  },
  require: ({ count, fit }) => (count === undefined ? awaits([{ step: "name-sponsors" }]) : fit === count),
  else: "bar",
  says: {
    en: ({ count, fit }) => `free of such a penalty among the sponsors: ${fit ?? 0} of ${count ?? 0}`,
    zh: ({ count, fit }) => `入党介绍人${count ?? 0}名，其中未受该处分者${fit ?? 0}名`,
  },
  remedy: () => bring({ step: "name-sponsors", field: "sponsors" }),
});
