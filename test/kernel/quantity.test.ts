import { expect, test } from "vitest";
import { days, hours, months, workingDays, years } from "../../src/kernel/quantity.js";

test("a quantity says what it counts", () => {
  expect(months(6)).toEqual({ unit: "months", count: 6 });
  expect(days(3)).toEqual({ unit: "days", count: 3 });
  expect(workingDays(5)).toEqual({ unit: "working-days", count: 5 });
  expect(hours(24)).toEqual({ unit: "hours", count: 24 });
});

test("a year is twelve calendar months, not 365 days", () => {
  expect(years(1)).toEqual(months(12));
  expect(years(18)).toEqual(months(216));
});
