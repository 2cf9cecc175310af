import { answers, approvalOf, approvals } from "../domain/approvals.js";
import type { Step } from "../domain/step.js";
import type { Resolution } from "../domain/step.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { redoFrom, unrecognized } from "./breach.js";
import { toldDayOf } from "./evidence.js";
import { stated } from "./kinds/stated.js";
import { within } from "./kinds/within.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A committee answers the resolution that stands, and no other: no approval comes before its vote. */
export const afterVote = rule({
  id: "approval.after-vote",
  text: {
    en: "The committee decides on a resolution that the general meeting has passed and sent up.",
    zh: "党委审批支部大会通过并上报的决议。",
  },
  steps: ["interview", "approve-admission", "approve-conversion", "approve-extension", "approve-cancellation"],
  measure: ({ dossier: { resolution }, step }) => ({
    vote: answers[step.step],
    voted: resolution?.step === answers[step.step] ? toldDayOf(resolution) : undefined,
  }),
  require: ({ vote, voted }) => voted !== undefined || awaits([{ step: vote }]),
  else: "bar",
  says: {
    en: ({ vote, voted }) => `resolution to ${en.step(vote)} that waits for approval: ${en.onFile(voted)}`,
    zh: ({ vote, voted }) => `待审批的“${zh.step(vote)}”决议：${zh.onFile(voted)}`,
  },
  breach: { effect: { awaits: unrecognized } }, // D7, E2: no meeting resolved what was approved
});

/** A committee approves collectively, by vote. */
export const collective = rule({
  id: "approval.collective",
  text: {
    en: "The committee discusses and decides collectively, by vote.",
    zh: "党委应当集体讨论、表决决定。",
  },
  steps: approvals,
  ...stated(
    "collective",
    ({ collective }: Step<(typeof approvals)[number]>) => collective,
    { en: "decided collectively", zh: "集体讨论决定" },
    { en: "not decided collectively", zh: "未经集体讨论决定" },
  ),
  else: "bar",
});

/** A committee answers within three months of the vote; later the answer is late, but stands. */
export const withinThreeMonths = rule({
  id: "approval.within-three-months",
  text: {
    en: "The committee decides within three months of the branch's resolution.",
    zh: "党委应当在党支部上报后三个月内审批。",
  },
  steps: approvals,
  ...within({
    began: { en: "resolution", zh: "支部大会决议" },
    from: ({ dossier }) => dossier.resolution?.on,
    done: { en: "approval", zh: "审批" },
    within: ({ approval }) => approval.within,
  }),
  else: "warn",
  due: {
    from: ({ resolution }) => resolution && { step: resolution.step, on: resolution.on },
    within: ({ approval }) => approval.within,
    // where a period runs, a resolution waits
    step: ({ resolution }) => approvalOf((resolution as Resolution).step),
  },
  breach: { late: true },
});

/** No admission is approved more than six months after the vote, whatever the reason for the delay. */
export const withinSixMonths = rule({
  id: "approval.within-six-months",
  text: {
    en: "In special cases the time may be longer, but never more than six months.",
    zh: "如遇特殊情况可适当延长审批时间，但不得超过六个月。",
  },
  steps: ["approve-admission"],
  ...within({
    began: { en: "resolution", zh: "支部大会决议" },
    from: ({ dossier }) => dossier.resolution?.on,
    done: { en: "approval", zh: "审批" },
    within: ({ approval }) => approval.atMost,
    awaited: { step: "admit" },
  }),
  else: "bar",
  remedy: () => bring({ step: "admit" }),
  due: {
    from: ({ resolution }) => (resolution?.step === "admit" ? { step: "admit", on: resolution.on } : undefined),
    within: ({ approval }) => approval.atMost,
  },
  // C14: a resolution that lapsed is voted on again; D7: where there was none, nothing was approved.
  breach: { late: true, effect: { broken: redoFrom("admit"), awaits: unrecognized } },
});
