import { type Day, isWithin, later } from "../kernel/day.js";

/**
 * The first of some days in order after which the next one comes too late; a day that is not on file ends no period, and
 * none runs before the day from which it is law.
 */
export const firstGap = (
  days: readonly (Day | undefined)[],
  monthsFrom: (from: Day) => number,
  law: Day,
): Day | undefined =>
  days.find((day, at) => {
    const next = days[at + 1];
    if (day === undefined || next === undefined) return false;
    const from = later(day, law);
    return !isWithin(next, from, monthsFrom(from));
  });
