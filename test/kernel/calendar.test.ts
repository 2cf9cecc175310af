import { expect, test } from "vitest";
import { type Calendar, countWorkingDays } from "../../src/kernel/calendar.js";

const plain: Calendar = { "2026": { off: [], on: [] } };
const count = (calendar: Calendar, from: string, until: string, enough = 1_000) =>
  countWorkingDays(calendar, from, until, enough).count;

// 2026-06-01 is a Monday.
test("the day after posting is day 1 and the last day counts", () => {
  expect(count(plain, "2026-06-01", "2026-06-02")).toBe(1);
  expect(count(plain, "2026-06-01", "2026-06-01")).toBe(0);
});

test("a notice posted on a Monday has its fifth working day on the next Monday, and not on the Sunday before", () => {
  expect(count(plain, "2026-06-01", "2026-06-08")).toBe(5);
  expect(count(plain, "2026-06-01", "2026-06-07")).toBe(4);
});

test("until before from is no working day", () => {
  expect(count(plain, "2026-06-08", "2026-06-01")).toBe(0);
});

test("a holiday on a weekday is not counted", () => {
  const holiday: Calendar = { "2026": { off: ["2026-06-03"], on: [] } };
  expect(count(holiday, "2026-06-01", "2026-06-08")).toBe(4);
});

test("a weekend day worked to make up for a holiday is counted", () => {
  const makeUp: Calendar = { "2026": { off: [], on: ["2026-06-06"] } };
  expect(count(makeUp, "2026-06-01", "2026-06-08")).toBe(6);
});

test("a holiday on a weekend and a make-up day on a weekday change nothing", () => {
  const idle: Calendar = { "2026": { off: ["2026-06-06"], on: ["2026-06-03"] } };
  expect(count(idle, "2026-06-01", "2026-06-08")).toBe(5);
});

test("counting stops at enough", () => {
  expect(count(plain, "2026-06-01", "2026-12-31", 5)).toBe(5);
});

test("with a calendar nothing is provisional", () => {
  expect(countWorkingDays(plain, "2026-06-01", "2026-06-08", 5).provisional).toEqual([]);
});

test("without the calendar of a year weekdays are counted, and the year is named", () => {
  const counted = countWorkingDays({}, "2026-06-01", "2026-06-08", 5);
  expect(counted).toEqual({ count: 5, provisional: [2026] });
});

test("over the turn of a year only the year without a calendar is named", () => {
  const counted = countWorkingDays(plain, "2026-12-30", "2027-01-05", 100);
  expect(counted).toEqual({ count: 4, provisional: [2027] });
});
