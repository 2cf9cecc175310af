import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isDay, isWeekend, isWithin, later } from "../../src/kernel/day.js";
import { anyDay, anyText, lastYear } from "./days.js";
import { runs } from "../support/runs.js";

const plain = (day: string) => Temporal.PlainDate.from(day);
const inRange = (day: Temporal.PlainDate) => day.year >= 1 && day.year <= 9999;

describe("as Temporal has it, in the years from 0001 to 8999", () => {
  test("months are added on the calendar and clamped to the end of the month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2_400, max: 12_000 }), (day, months) => {
        const expected = plain(day).add({ months });
        fc.pre(inRange(expected));
        expect(addMonths(day, months)).toBe(expected.toString());
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("within so many months is: not after the last day of the period, and one day more is too late", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1_200 }),
        fc.integer({ min: -40, max: 40 }),
        (from, months, more) => {
          const last = plain(from).add({ months });
          fc.pre(inRange(last) && inRange(last.add({ days: more })));
          const day = last.add({ days: more }).toString();
          expect(isWithin(day, from, months)).toBe(more <= 0);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  test("days are added over month ends and leap days", () => {
    const near = fc.integer({ min: -800, max: 800 });
    const far = fc.integer({ min: -400_000, max: 360_000 });
    fc.assert(
      fc.property(anyDay, fc.oneof(near, far), (day, days) => {
        const expected = plain(day).add({ days });
        fc.pre(inRange(expected));
        expect(addDays(day, days)).toBe(expected.toString());
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("the days between two days are counted one by one", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(plain(from).until(plain(to)).days);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("the weekend is its sixth and seventh day of the week", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isWeekend(day)).toBe(plain(day).dayOfWeek >= 6);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("a text in the shape of a day is a day exactly when the calendar has it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isDay(text)).toBe(exists(text));
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("the order of days is the order of their texts", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(later(one, other)).toBe(Temporal.PlainDate.compare(one, other) < 0 ? other : one);
      }),
    );
  });
});

test("no day is refused that stands in the calendar, from the first of 0001 to the last of 8999", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(isDay(day)).toBe(true);
    }),
  );
});

const exists = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  if (year < 1 || year > lastYear || month < 1 || day < 1) return false;
  const { daysInMonth, monthsInYear } = Temporal.PlainDate.from({ year, month: Math.min(month, 12), day: 1 });
  return month <= monthsInYear && day <= daysInMonth;
};
