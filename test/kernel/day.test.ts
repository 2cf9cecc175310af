import { describe, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isDay, isWeekend, isWithin, later, yearOf } from "../../src/kernel/day.js";

describe("a day", () => {
  test.each(["0001-01-01", "8999-12-31", "2024-02-29", "2000-02-29", "2026-04-30", "2026-12-31"])(
    "%s exists",
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    ["2023-02-29", "leap day of a common year"],
    ["1900-02-29", "leap day of a hundredth year"],
    ["2024-02-30", "30 February"],
    ["2026-04-31", "31 April"],
    ["2026-01-32", "32 January"],
    ["2026-00-10", "month before January"],
    ["2026-13-01", "month after December"],
    ["2026-01-00", "day before the first"],
    ["0000-12-31", "year before 0001"],
    ["9000-01-01", "year after 8999"],
  ])("%s does not: there is no such %s", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test.each([
    "",
    "2026",
    "2026-06",
    "2026-6-16",
    "20260616",
    "2026/06/16",
    "16-06-2026",
    "12026-06-16",
    "-2026-06-16",
    "2026-06-16 ",
    " 2026-06-16",
    "2026-06-16\n",
    "2026-06-16T00:00",
    "2026-06-1x",
    "2026-06-+1",
    "2026年6月16日",
    "２０２６-06-16",
  ])("is written YYYY-MM-DD and no other way: %j is none", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("months later", () => {
  test.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 18, "2025-08-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2025-12-01", 1, "2026-01-01"],
    ["2022-08-26", 12, "2023-08-26"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-06-16", 0, "2026-06-16"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test("two months at once keep a day that month by month would lose", () => {
    expect(addMonths("2026-01-31", 2)).toBe("2026-03-31");
    expect(addMonths(addMonths("2026-01-31", 1), 1)).toBe("2026-03-28");
  });
});

describe("days later", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2024-02-29", 365, "2025-02-28"],
    ["2026-06-16", 0, "2026-06-16"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

describe("from what is no day, or over more days than can be counted,", () => {
  test.each([
    ["never", 1],
    ["2026-06-16", Number.NaN],
    ["2026-06-16", 0.5],
    ["2026-06-16", Number.POSITIVE_INFINITY],
    ["2026-06-16", Number.MAX_SAFE_INTEGER],
  ])("%s and %d days is no day", (day, days) => {
    expect(addDays(day, days)).toBe("0000-00-00");
  });
});

test("the days from one day to another are counted over leap days, and backwards below zero", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
  expect(daysBetween("2026-06-16", "2026-06-16")).toBe(0);
  expect(daysBetween("2026-01-01", "2025-12-31")).toBe(-1);
});

test("a month that no year has adds no days", () => {
  expect(daysBetween("2026-12-01", "2026-13-01")).toBe(31);
  expect(daysBetween("2026-12-01", "2026-99-01")).toBe(31);
});

test("Saturday and Sunday are the weekend; Friday and Monday are not", () => {
  const fridayToMonday = ["2026-06-12", "2026-06-13", "2026-06-14", "2026-06-15"];
  expect(fridayToMonday.map(isWeekend)).toEqual([false, true, true, false]);
});

test("the later of two days is found whichever stands first", () => {
  expect(later("2026-05-10", "2026-05-11")).toBe("2026-05-11");
  expect(later("2026-05-11", "2026-05-10")).toBe("2026-05-11");
});

test("the year of a day is a number", () => {
  expect(yearOf("0987-06-05")).toBe(987);
});

test.each<[unknown, string]>([
  ["2026.05-11", "its year does not end with a dash"],
  ["2026-05.11", "its month does not end with a dash"],
  ["2026-05-1", "a letter short"],
  ["2026-05-111", "a letter long"],
  [[..."2026-05-11"], "a list of its letters"],
  [{ toString: () => "2026-05-11" }, "what turns into one when it is asked"],
])("%j is no day: %s", (text) => {
  expect(isDay(text as string)).toBe(false);
});

test("a text with anything but digits is not a number, whether it sorts before the digits or behind them", () => {
  expect([yearOf("2/26-06-05"), yearOf("2:26-06-05")]).toEqual([Number.NaN, Number.NaN]);
});

describe("within a month", () => {
  test.each([
    ["2026-01-31", "2026-02-28", true],
    ["2026-01-31", "2026-03-01", false],
    ["2024-01-31", "2024-02-29", true],
    ["2026-02-28", "2026-03-28", true],
    ["2026-02-28", "2026-03-29", false],
    ["2025-12-15", "2026-01-15", true],
    ["2025-12-15", "2026-01-16", false],
    ["2026-06-16", "2025-06-16", true],
  ])("of %s, %s: %s", (from, day, expected) => {
    expect(isWithin(day, from, 1)).toBe(expected);
  });

  test("what is no day is never within a period", () => {
    expect(isWithin("soon", "2026-06-16", 1)).toBe(false);
    expect(isWithin("2026-06-16", "long ago", 1)).toBe(false);
  });
});
