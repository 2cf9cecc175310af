import { ladder, type Stage, type StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Day } from "../../kernel/day.js";
import { firstOf, type ToldDay } from "../../kernel/told-day.js";

/** What the own file of a person says of when they became a full member. */
export interface Membership {
  /** The day of the first conversion that was approved, where there is one. */
  readonly since: ToldDay | undefined;
  /** The last day on which the file still shows the person on the way. */
  readonly onTheWay: Day;
}

/** When a person became a full member, as the minutes of their own file are read one after another. */
export interface Reading {
  readonly read: (step: StepName, minute: Minute, first: Day) => void;
  readonly end: () => Membership;
}

/**
 * When a person became a full member, by their own file: on the day of the vote whose conversion was approved. A file
 * that ends before says nothing of later days.
 */
export const membershipOf = (): Reading => {
  let vote: ToldDay | undefined;
  let since: ToldDay | undefined;
  let onTheWay: Day = firstOf("unknown");
  return {
    read: (step, minute, first) => {
      const from: readonly Stage[] = ladder[step].from;
      if (first > onTheWay && !from.includes("member")) onTheWay = first;
      if (since !== undefined || (step !== "convert" && step !== "approve-conversion")) return;
      if (minute.verdict !== "grant") return;
      if (step === "convert") vote = minute.on;
      else since = vote ?? minute.on;
    },
    end: () => ({ since, onTheWay }),
  };
};

/** Whether a file shows that somebody was no full member yet by a day, as far as its days are known. */
export const wasNotYet = ({ since, onTheWay }: Membership, by: Day): boolean =>
  onTheWay > by && (since === undefined || firstOf(since) > by);
