import { addDays, type Day, isDay, isWeekend, yearOf } from "./day.js";
import { fault } from "./fault.js";

/**
 * The published holidays of each year, keyed by the year in four digits: weekdays `off` work, and weekend days
 * `on` which people work to make up. The caller brings it; the library has no clock and no holidays.
 */
export type Calendar = Readonly<Record<string, { readonly off: readonly Day[]; readonly on: readonly Day[] }>>;

/**
 * Throws a fault for a day that does not exist or is not of its year (`calendar.day`), and for a year that does not exist or
 * lacks one of its two lists (`calendar.malformed`).
 */
export const checkCalendar = (calendar: Calendar): void => {
  if (typeof calendar !== "object") throw fault("calendar.malformed", "withCalendar"); // a text has as many entries as letters
  for (const [year, { off, on }] of Object.entries(calendar)) {
    if (![off, on].every(Array.isArray) || !isDay(`${year}-01-01`)) throw fault("calendar.malformed", year);
    for (const days of [off, on])
      for (const day of days) if (!isDay(day) || !day.startsWith(`${year}-`)) throw fault("calendar.day", day);
  }
};

/** Working days counted, and the years for which no calendar was at hand, so that plain weekdays were counted. */
export interface WorkingDays {
  readonly count: number;
  readonly provisional: readonly number[];
}

/**
 * The working days after `from` up to and including `until`: the first full day after posting is day 1.
 * Counting stops at `enough`, so that the work is bounded however far the days lie apart.
 */
export const countWorkingDays = (calendar: Calendar, from: Day, until: Day, enough: number): WorkingDays => {
  const provisional = new Set<number>();
  let count = 0;
  for (let day = addDays(from, 1); day <= until && count < enough; day = addDays(day, 1)) {
    const year = Object.hasOwn(calendar, day.slice(0, 4)) ? calendar[day.slice(0, 4)] : undefined;
    if (year === undefined) provisional.add(yearOf(day));
    if (isWeekend(day) ? year?.on.includes(day) : !year?.off.includes(day)) count++;
  }
  return { count, provisional: [...provisional] };
};

/** The day a number of working days after another; years without a calendar are counted by weekdays alone. */
export const workingDayAfter = (calendar: Calendar, from: Day, count: number): Day => {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    left -= countWorkingDays(calendar, addDays(day, -1), day, 1).count;
  }
  return day;
};
