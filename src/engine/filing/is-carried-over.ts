import { isOpen, isRecord } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Draft } from "./draft.js";
import { isHandOver } from "./move.js";

/**
 * Whether a minute that was filed between a vote on admission and its approval falls into the probation, which runs from
 * the day of the vote: a record that a probationer's file has too, or a move to another branch.
 */
export const isCarriedOver = (draft: Draft, minute: Minute): boolean =>
  minute.step === "transfer"
    ? isHandOver(draft, minute)
    : isRecord(minute.step) && minute.step !== "file" && isOpen(minute.step, "probationer");
