import type { Duty } from "./body.js";
import type { StepName } from "./ladder.js";
import { moveOf, type Step } from "./step.js";

/** In which capacity a body may act in a file. */
export type Actor =
  | "taker"
  | "holder"
  | "receiver"
  | "temporary-holder"
  | "cooperating"
  | "general-branch"
  | "village-committee"
  | "between"
  | "committee"
  | "authorized-general-branch"
  | "county-department";

/** Who approves, as the term `approval.by` says: committees alone, or authorized general branches too. */
export const approvers = ["committee", "committee-or-authorized-general-branch"] as const;
/** One of the ways of approving. */
export type Approvers = (typeof approvers)[number];

/**
 * Who may take a step, where `approvers` approve. What is filed decides with whom: recognition and nomination with the
 * committee, admission one level up.
 */
export const actorsFor = (step: Step, approvers: Approvers): readonly Actor[] => {
  if (step.step === "file") return step.record === "admission" ? ["county-department"] : ["committee"];
  if (step.step === "transfer" && moveOf(step) !== "moved") return reorganizing;
  const may = actors[step.step];
  return may === approving && approvers === "committee" ? committee : may;
};

/** The duty under which a cooperating body may take each step that can be entrusted. */
export const dutyFor = {
  examine: "examination",
  observe: "examination",
  consult: "opinions",
  poll: "poll",
  notice: "notice",
} as const satisfies { readonly [K in StepName]?: Duty };

/** The duty under which a cooperating body may take a step. */
export const dutyOf = (step: StepName): Duty | undefined => (dutyFor as { readonly [K in StepName]?: Duty })[step];

const branch = ["holder"] as const;
const committee = ["committee"] as const;
/** Who records that a branch was merged or renamed: the branch, or the committee that did it. */
const reorganizing = ["holder", "receiver", "committee"] as const;
const approving = ["committee", "authorized-general-branch"] as const;
const either = ["holder", "cooperating"] as const;

const actors: Record<Exclude<StepName, "file">, readonly Actor[]> = {
  apply: ["taker"],
  talk: ["holder", "receiver"],
  recognize: branch,
  "assign-mentors": branch,
  examine: ["holder", "temporary-holder", "cooperating"],
  entrust: branch,
  notice: either,
  nominate: branch,
  "name-sponsors": branch,
  consult: either,
  poll: either,
  vet: branch,
  train: ["committee", "village-committee", "county-department"],
  screen: branch,
  prereview: committee,
  "fill-form": branch,
  admit: branch,
  deliberate: ["between"],
  interview: approving,
  "approve-admission": approving,
  place: branch,
  swear: ["holder", "general-branch", "committee", "village-committee"],
  observe: either,
  petition: branch,
  convert: branch,
  extend: branch,
  cancel: branch,
  "approve-conversion": approving,
  "approve-extension": approving,
  "approve-cancellation": approving,
  archive: ["holder", "committee"],
  // An organization that is not a branch must pass the record on (docs/research.md#floating-members), or its files never move.
  transfer: ["holder", "receiver"],
  postpone: branch,
  waive: ["committee", "county-department"],
  correct: ["holder", "receiver", "committee", "county-department"],
  "step-down": branch,
  annul: ["county-department"],
  withdraw: ["holder", "receiver"],
};
