import { definePolicy, withCalendar } from "fazhan";
import { migrantWorkers } from "fazhan/policies";

/** A calendar that knows no holidays, from 2012 to 2110. It is made up. */
export const workdays = Object.fromEntries(
  Array.from({ length: 99 }, (_, index) => [2012 + index, { off: [], on: [] }] as const),
);

/** The files of the second program tell days, so a step taken again on one day is always a copy there. */
const rules = migrantWorkers.spec.rules.map((rule) =>
  rule.id === "order.not-twice" ? { ...rule, require: () => true } : rule,
);

/** The essay's policy with that calendar, in which a copy is filed. */
export const plainly = withCalendar(definePolicy({ ...migrantWorkers.spec, rules }), workdays);
