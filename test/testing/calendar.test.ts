import { describe, expect, it } from "vitest";
import { countWorkingDays } from "../../src/kernel/calendar.js";
import { addDays } from "../../src/kernel/day.js";
import { calendar } from "../../src/testing/calendar.js";

const years = Object.keys(calendar);
const worked = (day: string): boolean => countWorkingDays(calendar, addDays(day, -1), day, 1).count === 1;

describe("the made-up calendar", () => {
  it("is of the years 2014 to 2053, all of them", () => {
    expect(years).toEqual(Array.from({ length: 40 }, (_, at) => `${2014 + at}`));
    expect(countWorkingDays(calendar, "2013-12-31", "2053-12-31", 1e6).provisional).toEqual([]);
  });

  it.each(["01-01", "05-01", "05-05", "10-01", "10-06"])("has %s off in every year", (day) => {
    expect(years.filter((year) => worked(`${year}-${day}`))).toEqual([]);
  });

  it.each(["04-26", "04-27", "09-27", "10-11"])("has %s worked in every year, at a weekend too", (day) => {
    expect(years.filter((year) => !worked(`${year}-${day}`))).toEqual([]);
  });

  it("leaves other days as the week has them", () => {
    expect(["2026-06-15", "2026-06-19", "2026-06-20", "2026-06-21"].map(worked)).toEqual([true, true, false, false]);
  });
});
