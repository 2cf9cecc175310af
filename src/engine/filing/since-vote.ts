import { isOpen, isRecord } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { moveOf } from "../../domain/step.js";

/**
 * Whether a minute that was filed between a vote on admission and its approval falls into the probation, which runs from
 * the day of the vote: a record that a probationer's file has too, or a move of the person.
 */
export const isCarriedOver = (minute: Minute): boolean =>
  minute.step === "transfer"
    ? moveOf(minute) === "moved"
    : isRecord(minute.step) && minute.step !== "file" && isOpen(minute.step, "probationer");
