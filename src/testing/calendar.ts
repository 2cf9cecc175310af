import type { Calendar } from "../kernel/calendar.js";
import type { Day } from "../kernel/day.js";

const off = [
  "01-01",
  "05-01",
  "05-02",
  "05-03",
  "05-04",
  "05-05",
  "10-01",
  "10-02",
  "10-03",
  "10-04",
  "10-05",
  "10-06",
];
const on = ["04-26", "04-27", "09-27", "09-28", "10-10", "10-11"];
const years = Array.from({ length: 40 }, (_, at) => 2014 + at);

const daysOf = (year: number, days: readonly string[]): readonly Day[] => days.map((day) => `${year}-${day}`);

/**
 * A made-up calendar of the years 2014 to 2053 for tests: the same holidays and make-up days in each, and none of them
 * the published ones. Give it to `withCalendar` so that nominations under the 2026 edition, which need a notice of
 * working days, can be judged.
 */
export const calendar: Calendar = Object.fromEntries(
  years.map((year) => [year, { off: daysOf(year, off), on: daysOf(year, on) }]),
);
