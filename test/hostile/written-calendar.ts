import { expect } from "vitest";
import type { Deadline } from "../../src/answers/next/deadline.js";
import { isDay } from "../../src/kernel/day.js";
import { type CalendarOptions, calendarOf } from "../../src/render/calendar.js";

/** The calendar of those deadlines that have a day; where one has none, all of them together are a fault at its place. */
export const writtenCalendar = (due: readonly Deadline[], options: CalendarOptions): string => {
  const dated = due.filter((deadline) => isTold(deadline.due));
  const undated = due.findIndex((deadline) => !isTold(deadline.due));
  if (undated !== -1)
    expect(() => calendarOf(due, options)).toThrow(
      expect.objectContaining({ code: "deadlines.unreadable", at: `deadlines.${undated}` }),
    );
  return calendarOf(dated, options);
};

/** A day, a month, or that it is not known: what a deadline of a file known in part may be due on. */
const isTold = (due: string): boolean => due === "unknown" || isDay(due) || (due.length === 7 && isDay(`${due}-01`));
