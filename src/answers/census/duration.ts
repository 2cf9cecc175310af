import type { StepName } from "../../domain/ladder.js";
import type { Dossier } from "../../domain/dossier.js";
import { daysBetween } from "../../kernel/day.js";
import { isWholeDay } from "../../kernel/told-day.js";

/**
 * The quartiles of some numbers of days by nearest rank: each is one of the numbers, the smallest that as large a part
 * does not exceed.
 */
export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/**
 * How many calendar days lie between the first granted step of one name and that of another: in how many files, with
 * their quartiles.
 */
export interface Duration {
  readonly from: StepName;
  readonly to: StepName;
  readonly count: number;
  /** `undefined` where no file has both days, each known to the day. */
  readonly quartiles: Quartiles | undefined;
}

/** From which step to which days are counted: from milestone to milestone, then all the way. */
export const legs = [
  ["apply", "recognize"],
  ["recognize", "nominate"],
  ["nominate", "admit"],
  ["admit", "approve-admission"],
  ["approve-admission", "convert"],
  ["convert", "approve-conversion"],
  ["apply", "approve-conversion"],
] as const satisfies readonly (readonly [from: StepName, to: StepName])[];

/** One leg of the way. */
export type Leg = (typeof legs)[number];

/**
 * The days that a file took for a leg in its present round: one number, or none where one of the two days is not on file
 * or not known to the day.
 */
export const spanOf = ({ days }: Dossier, [from, to]: Leg): readonly number[] => {
  const [first, last] = [days[from], days[to]];
  if (first === undefined || last === undefined) return [];
  return isWholeDay(first) && isWholeDay(last) ? [daysBetween(first, last)] : [];
};

/** The days of all files for a leg, told by their quartiles. */
export const durationOf = ([from, to]: Leg, spans: readonly number[]): Duration => ({
  from,
  to,
  count: spans.length,
  quartiles: quartilesOf(spans),
});

/**
 * The quartiles by nearest rank: of n numbers in order, the first one to have a quarter, half, three quarters of all n
 * at or below it.
 */
export const quartilesOf = (numbers: readonly number[]): Quartiles | undefined => {
  const inOrder = numbers.toSorted((one, other) => one - other);
  const nearest = (quarters: number) => inOrder[Math.ceil((inOrder.length * quarters) / 4) - 1] as number; // asked only where there is a number
  return inOrder.length === 0 ? undefined : { q1: nearest(1), median: nearest(2), q3: nearest(3) };
};
