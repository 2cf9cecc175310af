import { withCalendar } from "fazhan";
import { migrantWorkers } from "fazhan/policies";

/** A calendar that knows no holidays, from 2012 to 2110. It is made up. */
export const workdays = Object.fromEntries(
  Array.from({ length: 99 }, (_, index) => [2012 + index, { off: [], on: [] }] as const),
);

/** The essay's policy with that calendar. */
export const plainly = withCalendar(migrantWorkers, workdays);
