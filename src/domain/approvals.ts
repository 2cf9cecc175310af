import type { StepName } from "./ladder.js";
import type { Resolution } from "./step.js";

/** The resolution of the general meeting that each step of a higher organization answers. */
export const answers = {
  deliberate: "admit",
  interview: "admit",
  "approve-admission": "admit",
  "approve-conversion": "convert",
  "approve-extension": "extend",
  "approve-cancellation": "cancel",
} as const satisfies { readonly [K in StepName]?: StepName };

/** The approvals among them. */
export const approvals = [
  "approve-admission",
  "approve-conversion",
  "approve-extension",
  "approve-cancellation",
] as const;

/** The approval that answers a vote. */
export const approvalOf = (vote: Resolution["step"]): (typeof approvals)[number] => approving[vote];

/** Whether a step is a vote of the general meeting, which a higher committee approves. */
export const isVote = (step: StepName): step is Resolution["step"] => Object.hasOwn(approving, step);

const approving = {
  admit: "approve-admission",
  convert: "approve-conversion",
  extend: "approve-extension",
  cancel: "approve-cancellation",
} as const;

/** The vote that a step of a higher organization answers; of any other step, the vote on admission. */
export const voteOf = (step: StepName): Resolution["step"] =>
  Object.entries(answers).find(([answer]) => answer === step)?.[1] ?? "admit";
