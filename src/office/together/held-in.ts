import type { Minute } from "../../domain/minute.js";
import type { Day } from "../../kernel/day.js";
import { firstOf, isWholeDay } from "../../kernel/told-day.js";

/** A branch that held somebody, from one day to another, with the minute by which it came to hold them. */
export interface Held {
  readonly branch: string;
  readonly minute: number;
  readonly from: Day;
  readonly until: Day;
}

const ending: ReadonlySet<string> = new Set(["withdraw", "annul", "approve-cancellation"]);

/**
 * Which bodies held the person of a file, and when: from the application or a move to the next move, the end of the round,
 * or the last day that the file tells. A stretch whose first day is not known to the day is left out.
 */
export const heldIn = (minutes: readonly Minute[], places: readonly number[]): readonly Held[] => {
  const held: Held[] = [];
  let open: Omit<Held, "until"> | undefined;
  let last: Day = firstOf("unknown");
  const close = (until: Day): void => {
    if (open !== undefined && open.from <= until) held.push({ ...open, until });
    open = undefined;
  };
  for (const [at, minute] of minutes.entries()) {
    const { step, on, verdict, by } = minute;
    if (firstOf(on) > last) last = firstOf(on);
    if (verdict !== "grant") continue;
    const next = step === "apply" ? by : step === "transfer" ? minute.to : undefined;
    if (next !== undefined || ending.has(step)) close(last);
    if (next?.id === undefined || next.kind === undefined || !isWholeDay(on)) continue;
    open = { branch: `${next.kind} ${next.id}`, minute: places[at] ?? at, from: on };
  }
  close(last);
  return held;
};

/** The first day on which two stretches under different branches overlap by more than the day of a handover. */
export const overlapOf = (one: Held, other: Held): Day | undefined => {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return one.branch !== other.branch && from < until ? from : undefined;
};
