import { type Day, isWithin } from "../kernel/day.js";

/** The first of some days in order after which the next one comes too late; a day that is not on file ends no period. */
export const firstGap = (days: readonly (Day | undefined)[], monthsFrom: (from: Day) => number): Day | undefined =>
  days.find((day, at) => {
    const next = days[at + 1];
    return day !== undefined && next !== undefined && !isWithin(next, day, monthsFrom(day));
  });
