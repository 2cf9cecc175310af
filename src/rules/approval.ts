import { answers, approvalOf, type approvals, voteOf } from "../domain/approvals.js";
import type { Step } from "../domain/step.js";
import type { Resolution } from "../domain/step.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { redoFrom, unrecognized } from "./breach.js";
import type { Due } from "./due.js";
import { toldDayOf } from "./evidence.js";
import { stated } from "./kinds/stated.js";
import { within } from "./kinds/within.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A committee answers the resolution that stands, and no other: no approval comes before its vote. */
export const afterVote = rule({
  id: "approval.after-vote",
  text: {
    en: "A higher organization deals with a resolution that the general meeting has passed and sent up.",
    zh: "上级党组织审议、审批支部大会通过并上报的决议。",
  },
  steps: [
    "deliberate",
    "interview",
    "approve-admission",
    "approve-conversion",
    "approve-extension",
    "approve-cancellation",
  ],
  measure: ({ dossier: { resolution }, step }) => ({
    vote: answers[step.step],
    voted: resolution?.step === answers[step.step] ? toldDayOf(resolution) : undefined,
  }),
  require: ({ vote, voted }) => voted !== undefined || awaits([{ step: vote }]),
  else: "bar",
  stops: true,
  says: {
    en: ({ vote, voted }) => `resolution to ${en.step(vote)}, waiting for approval:  ${en.onFile(voted)}`,
    zh: ({ vote, voted }) => `待审批的“${zh.step(vote)}”决议：${zh.onFile(voted)}`,
  },
  breach: { effect: { awaits: unrecognized } }, // D7, E2: no meeting resolved what was approved
});

/** Approvals of what happens to a probation: the articles on them do not repeat how the committee decides. */
const later = ["approve-conversion", "approve-extension", "approve-cancellation"] as const;

/** A committee decides collectively, by vote. */
const collectively = stated(
  "collective",
  ({ collective }: Step<(typeof approvals)[number]>) => collective,
  { en: "decided collectively", zh: "集体讨论决定" },
  { en: "not decided collectively", zh: "未经集体讨论决定" },
);

/** A committee approves an admission collectively, by vote. */
export const collective = rule({
  id: "approval.collective",
  text: {
    en: "The committee discusses an admission and decides on it collectively, by vote.",
    zh: "党委审批预备党员，应当集体讨论和表决。",
  },
  steps: ["approve-admission"],
  ...collectively,
  else: "bar",
  stops: true,
});

/** A committee decides on a conversion, an extension and a cancellation as it does on an admission. */
export const collectiveLater = rule({
  id: "approval.collective-later",
  text: {
    en: "The committee decides on conversions, extensions and cancellations collectively too, as we infer.",
    zh: "党委审批转正、延长预备期和取消预备党员资格，同样应当集体讨论和表决（据审批预备党员的规定推断）。",
  },
  steps: later,
  ...collectively,
  else: "bar",
  stops: true,
});

/** A committee deliberates and votes on one person at a time. */
export const alone = rule({
  id: "approval.alone",
  text: {
    en: "The committee deliberates and votes on candidates one by one.",
    zh: "党委会审批两个以上的发展对象入党时，应当逐个审议和表决。",
  },
  steps: ["approve-admission"],
  ...stated(
    "alone",
    ({ alone: one }: Step<"approve-admission">) => one,
    { en: "decided on one person at a time", zh: "逐个审议和表决" },
    { en: "not decided on one person at a time", zh: "未逐个审议和表决" },
  ),
  else: "bar",
  stops: true,
});

/** The time from the resolution of the meeting to its approval. */
const fromTheVote = within({
  began: { en: "resolution", zh: "支部大会决议" },
  from: ({ dossier }) => dossier.resolution?.on,
  done: { en: "approval", zh: "审批" },
  within: ({ approval }) => approval.within,
  awaited: ({ step }) => ({ step: voteOf(step.step) }),
});

/** The deadline of an approval while a resolution of one of these kinds waits. */
const dueFor = (votes: readonly Resolution["step"][]): Due => ({
  from: ({ resolution }) =>
    resolution && votes.includes(resolution.step) ? { step: resolution.step, on: resolution.on } : undefined,
  within: ({ approval }) => approval.within,
  // where a period runs, a resolution waits
  step: ({ resolution }) => approvalOf((resolution as Resolution).step),
});

/** A committee answers within three months of the vote; later the answer is late, but stands. */
export const withinThreeMonths = rule({
  id: "approval.within-three-months",
  text: {
    en: "The committee decides on an admission or a conversion within three months of the branch's resolution.",
    zh: "党委对接收预备党员和预备党员转正的决议，应当在三个月内审批。",
  },
  steps: ["approve-admission", "approve-conversion"],
  ...fromTheVote,
  else: "warn",
  due: dueFor(["admit", "convert"]),
  breach: { late: true },
});

/** A committee answers an extension and a cancellation in the same time. */
export const laterWithinThreeMonths = rule({
  id: "approval.later-within-three-months",
  text: {
    en: "The committee decides on an extension or a cancellation within three months too, as we infer.",
    zh: "党委对延长预备期和取消预备党员资格的决议，同样应当在三个月内审批（据审批转正的规定推断）。",
  },
  steps: ["approve-extension", "approve-cancellation"],
  ...fromTheVote,
  else: "warn",
  due: dueFor(["extend", "cancel"]),
  breach: { late: true },
});

/** The longest time from a vote on admission to its approval, in special cases too. */
const atMost = within({
  began: { en: "resolution", zh: "支部大会决议" },
  from: ({ dossier }) => dossier.resolution?.on,
  done: { en: "approval", zh: "审批" },
  within: ({ approval }) => approval.atMost,
  awaited: { step: "admit" },
});

/** An admission is approved within six months of the vote, whatever the reason for the delay. */
export const withinSixMonths = rule({
  id: "approval.within-six-months",
  text: {
    en: "In special cases the time may be longer, but never more than six months.",
    zh: "如遇特殊情况可以适当延长审批时间，但不得超过六个月。",
  },
  steps: ["approve-admission"],
  ...atMost,
  else: "warn",
  breach: { late: true },
});

/** What becomes of a resolution after six months, the Rules do not say: by our default it lapses. */
export const lapsed = rule({
  id: "approval.lapsed",
  text: {
    en: "A resolution that is not approved within six months lapses, by our default, and is voted on again.",
    zh: "接收预备党员的决议超过六个月未审批的，须重新召开支部大会讨论（本库默认）。",
  },
  steps: ["approve-admission"],
  ...atMost,
  else: "bar",
  remedy: () => bring({ step: "admit" }),
  due: {
    from: ({ resolution }) => (resolution?.step === "admit" ? { step: "admit", on: resolution.on } : undefined),
    within: ({ approval }) => approval.atMost,
  },
  // C14: a resolution that lapsed is voted on again; D7: where there was none, nothing was approved.
  breach: { late: true, effect: { broken: redoFrom("admit"), awaits: unrecognized } },
});
