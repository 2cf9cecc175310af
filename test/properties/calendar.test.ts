import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type Calendar, countWorkingDays } from "../../src/kernel/calendar.js";
import { runs } from "../support/runs.js";

const year = fc.integer({ min: 2024, max: 2027 });
const dayOf = (year: number, days: number): string =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days }).toString();
const dayIn = (year: number) => fc.integer({ min: 0, max: 364 }).map((days) => dayOf(year, days));
const daysIn = (year: number) => fc.uniqueArray(dayIn(year), { maxLength: 120 });
const published = year.chain((year) =>
  fc.tuple(daysIn(year), daysIn(year)).map(([off, on]) => [String(year), { off, on }] as const),
);
const anyCalendar: fc.Arbitrary<Calendar> = fc.array(published, { maxLength: 4 }).map(Object.fromEntries);
const anyPeriod = fc.tuple(year.chain(dayIn), fc.integer({ min: -5, max: 800 }));

test("working days are those that a count on the fingers finds, up to enough", () => {
  fc.assert(
    fc.property(anyCalendar, anyPeriod, fc.integer({ min: 0, max: 400 }), (calendar, [from, length], enough) => {
      const until = Temporal.PlainDate.from(from).add({ days: length }).toString();
      expect(countWorkingDays(calendar, from, until, enough)).toEqual(counted(calendar, from, length, enough));
    }),
    { numRuns: runs(100) },
  );
});

test("one day more never makes fewer working days", () => {
  fc.assert(
    fc.property(anyCalendar, anyPeriod, (calendar, [from, length]) => {
      const until = Temporal.PlainDate.from(from).add({ days: length });
      const count = (last: Temporal.PlainDate) => countWorkingDays(calendar, from, last.toString(), 1_000).count;
      const more = count(until.add({ days: 1 })) - count(until);
      expect([0, 1]).toContain(more);
    }),
  );
});

const counted = (calendar: Calendar, from: string, length: number, enough: number) => {
  const days = Array.from({ length: Math.max(0, length) }, (_, n) =>
    Temporal.PlainDate.from(from).add({ days: n + 1 }),
  );
  const working = days.filter((day) => isWorked(calendar, day));
  const last = enough === 0 ? undefined : working[enough - 1];
  const looked = days.filter((day) => enough > 0 && (!last || Temporal.PlainDate.compare(day, last) <= 0));
  const years = new Set(looked.map((day) => day.year).filter((year) => !calendar[year]));
  return { count: Math.min(enough, working.length), provisional: [...years] };
};

const isWorked = (calendar: Calendar, day: Temporal.PlainDate): boolean => {
  const { on, off } = calendar[day.year] ?? { on: [], off: [] };
  return day.dayOfWeek >= 6 ? on.includes(day.toString()) : !off.includes(day.toString());
};
