import type { Resolution } from "../../domain/step.js";
import { isWithin } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";
import { approvalOf, approvals } from "./resolution.js";

/** A committee answers within three months of the vote; later the answer is late, but stands. */
export const withinThreeMonths = rule({
  id: "approval.within-three-months",
  text: {
    en: "The committee decides within three months of the branch's resolution.",
    zh: "党委应当在党支部上报后三个月内审批。",
  },
  steps: approvals,
  measure: ({ dossier, step, termsOn }) => ({
    voted: dossier.resolution?.on,
    on: step.on,
    within: termsOn(dossier.resolution?.on ?? step.on).approval.within.of,
  }),
  require: ({ voted, on, within }) => voted !== undefined && isWithin(on, voted, within.count),
  else: "warn",
  says: {
    en: ({ voted, on, within }) =>
      `resolution: ${en.onFile(voted)}; answered on ${en.day(on)}; at most ${en.quantity(within)} between`,
    zh: ({ voted, on, within }) =>
      `支部大会决议：${zh.onFile(voted)}；审批：${zh.day(on)}；间隔不超过${zh.quantity(within)}`,
  },
  due: {
    from: ({ resolution }) => resolution && { step: resolution.step, on: resolution.on },
    within: ({ approval }) => approval.within,
    // where a period runs, a resolution waits
    step: ({ resolution }) => approvalOf((resolution as Resolution).step),
  },
  breach: { late: true },
});
