import type { StepName } from "../../domain/ladder.js";
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

/** Which bodies held the person of a file, as its minutes are read one after another. */
export interface Holding {
  readonly read: (step: StepName, minute: Minute, first: Day, place: number) => void;
  readonly end: () => readonly Held[];
}

/**
 * Which bodies held the person of a file, and when: from the application or a move to the next move, the end of the round,
 * or the last day that the file tells. A stretch whose first day is not known to the day is left out.
 */
export const holdingOf = (): Holding => {
  const held: Held[] = [];
  let open: Omit<Held, "until"> | undefined;
  let last: Day = firstOf("unknown");
  const close = (until: Day): void => {
    if (open !== undefined && open.from <= until) held.push({ ...open, until });
    open = undefined;
  };
  return {
    read: (step, minute, first, place) => {
      if (first > last) last = first;
      const isBeginning = step === "apply" || step === "transfer";
      if ((!isBeginning && !ending.has(step)) || minute.verdict !== "grant") return;
      const next = minute.step === "apply" ? minute.by : minute.step === "transfer" ? minute.to : undefined;
      if (next !== undefined || !isBeginning) close(last);
      if (next?.id === undefined || next.kind === undefined || !isWholeDay(minute.on)) return;
      open = { branch: `${next.kind} ${next.id}`, minute: place, from: minute.on };
    },
    end: () => {
      close(last);
      return held;
    },
  };
};

/** The first day on which two stretches under different branches overlap by more than the day of a handover. */
export const overlapOf = (one: Held, other: Held): Day | undefined => {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return one.branch !== other.branch && from < until ? from : undefined;
};
