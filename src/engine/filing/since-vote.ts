import { isOpen, isRecord, type StepName } from "../../domain/ladder.js";

/**
 * Whether a step that was taken between a vote on admission and its approval falls into the probation: records that a
 * probationer's file has too, and moves. Probation runs from the day of the vote.
 */
export const isCarriedOver = (step: StepName): boolean =>
  step === "transfer" || (isRecord(step) && step !== "file" && isOpen(step, "probationer"));
