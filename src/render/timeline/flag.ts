import { widthOf } from "./text.js";

/** What a flag may mark: a step taken, deferred, refused or struck by a correction; something that falls due, is overdue, or is settled. */
export const marks = ["granted", "deferred", "denied", "struck", "due", "overdue", "settled"] as const;

/** What a flag marks. */
export type Mark = (typeof marks)[number];

/** A mark at a place on the axis, with a label that begins there. */
export interface Flag {
  readonly x: number;
  readonly label: string;
  readonly mark: Mark;
}

/** A flag whose label stands in a lane; lane 0 is next to the axis. */
export interface Placed extends Flag {
  readonly lane: number;
}

/**
 * Puts flags into lanes so that no label meets another, nor the pole of another: each stands further out than all that
 * begin before its label ends.
 */
export const placed = (flags: readonly Flag[]): readonly Placed[] => {
  const done: Placed[] = [];
  const outer: Placed[] = [];
  for (const flag of flags.toSorted((one, other) => other.x - one.x)) {
    const flagged = { ...flag, lane: 1 + (firstBefore(outer, endOf(flag))?.lane ?? -1) };
    while ((outer.at(-1)?.lane ?? Number.POSITIVE_INFINITY) <= flagged.lane) outer.pop();
    outer.push(flagged);
    done.push(flagged);
  }
  return done.reverse();
};

/**
 * Of flags that stand ever further left and ever further in, the first that begins before an end: the outermost one
 * that does. It is found by halving, for a file may have ten thousand flags.
 */
const firstBefore = (outer: readonly Placed[], end: number): Placed | undefined => {
  let [from, to] = [0, outer.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((outer[middle] as Placed).x < end) to = middle;
    else from = middle + 1;
  }
  return outer[from];
};

/** How far a flag's label reaches, with some space after it. */
export const endOf = ({ x, label }: Flag): number => x + widthOf(label) + 12;

/** How many lanes flags take up. */
export const lanesOf = (flags: readonly Placed[]): number =>
  flags.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
