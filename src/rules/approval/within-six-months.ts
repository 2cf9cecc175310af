import { isWithin } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { redoFrom, unrecognized } from "../breach.js";
import { rule } from "../rule.js";

/** No admission is approved more than six months after the vote, whatever the reason for the delay. */
export const withinSixMonths = rule({
  id: "approval.within-six-months",
  text: {
    en: "In special cases the time may be longer, but never more than six months.",
    zh: "如遇特殊情况可适当延长审批时间，但不得超过六个月。",
  },
  steps: ["approve-admission"],
  measure: ({ dossier, step, termsOn }) => ({
    voted: dossier.resolution?.on,
    on: step.on,
    atMost: termsOn(dossier.resolution?.on ?? step.on).approval.atMost.of,
  }),
  require: ({ voted, on, atMost }) =>
    voted === undefined ? awaits([{ step: "admit" }]) : isWithin(on, voted, atMost.count),
  else: "bar",
  says: {
    en: ({ voted, on, atMost }) =>
      `resolution: ${en.onFile(voted)}; answered on ${en.day(on)}; never more than ${en.quantity(atMost)} between`,
    zh: ({ voted, on, atMost }) =>
      `支部大会决议：${zh.onFile(voted)}；审批：${zh.day(on)}；最长不超过${zh.quantity(atMost)}`,
  },
  remedy: () => bring({ step: "admit" }),
  due: {
    from: ({ resolution }) => (resolution?.step === "admit" ? { step: "admit", on: resolution.on } : undefined),
    within: ({ approval }) => approval.atMost,
  },
  // C14: a resolution that lapsed is voted on again; D7: where there was none, nothing was approved.
  breach: { late: true, effect: { broken: redoFrom("admit"), awaits: unrecognized } },
});
