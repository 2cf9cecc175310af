import { withCalendar } from "fazhan";
import { migrantWorkers } from "fazhan/policies";

/** The essay's policy with a calendar that knows no holidays, from 2012 to 2110. It is made up. */
export const plainly = withCalendar(
  migrantWorkers,
  Object.fromEntries(Array.from({ length: 99 }, (_, index) => [2012 + index, { off: [], on: [] }])),
);
