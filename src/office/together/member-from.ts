import { ladder, type Stage } from "../../domain/ladder.js";
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

/**
 * When a person became a full member, by their own file: on the day of the vote whose conversion was approved. A file
 * that ends before says nothing of later days.
 */
export const memberFrom = (minutes: readonly Minute[]): Membership => {
  let vote: ToldDay | undefined;
  let since: ToldDay | undefined;
  let onTheWay: Day = firstOf("unknown");
  for (const { step, on, verdict } of minutes) {
    const from: readonly Stage[] = ladder[step].from;
    if (!from.includes("member") && firstOf(on) > onTheWay) onTheWay = firstOf(on);
    if (verdict !== "grant" || since !== undefined) continue;
    if (step === "convert") vote = on;
    if (step === "approve-conversion") since = vote ?? on;
  }
  return { since, onTheWay };
};

/** Whether a file shows that somebody was no full member yet by a day, as far as its days are known. */
export const wasNotYet = ({ since, onTheWay }: Membership, by: Day): boolean =>
  onTheWay > by && (since === undefined || firstOf(since) > by);
