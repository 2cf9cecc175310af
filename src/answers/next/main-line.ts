import { approvalOf, approvals } from "../../domain/approvals.js";
import type { Dossier } from "../../domain/dossier.js";
import type { Stage, StepName } from "../../domain/ladder.js";

/**
 * What an item of the agenda is: on the main line of the procedure, beside it, or a way out of it. Nobody sets out to take an
 * exit, so it is no task.
 */
export type AgendaKind = "main" | "side" | "exit";

/** The main line of the procedure: what a file goes through at each stage, in the order of the chart of 25 steps. */
export const mainLine: { readonly [S in Stage]: readonly StepName[] } = {
  outsider: ["apply"],
  applicant: ["talk", "recognize"],
  activist: ["file", "assign-mentors", "examine", "nominate"],
  candidate: [
    ...(["file", "name-sponsors", "vet", "train", "screen", "prereview", "fill-form"] as const),
    ...(["admit", "interview", "approve-admission"] as const),
  ],
  probationer: ["file", "place", "swear", "observe", "petition", "screen", "convert", "approve-conversion"],
  member: ["archive"],
};

/** Ways out of the procedure, and around a rule of it. */
const exits: readonly StepName[] = ["withdraw", "step-down", "annul", "waive", "cancel"];

/** What a step is for a file: while a resolution waits, its approval is on the main line, and no other approval is. */
export const kindOf = (step: StepName, { stage, resolution }: Pick<Dossier, "stage" | "resolution">): AgendaKind => {
  if (exits.includes(step)) return "exit";
  if (resolution !== undefined && isApproval(step)) return step === approvalOf(resolution.step) ? "main" : "side";
  return mainLine[stage].includes(step) ? "main" : "side";
};

const isApproval = (step: StepName): boolean => approvals.some((one) => one === step);
