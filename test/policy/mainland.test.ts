import { expect, it } from "vitest";
import { type Day, isWeekend } from "../../src/kernel/day.js";
import { mainland } from "../../src/policy/index.js";

const months = (days: readonly Day[]): readonly string[] => days.map((day) => day.slice(5, 7));
const times = (month: string, count: number): readonly string[] => Array.from({ length: count }, () => month);

it("holidays are weekdays off, and days to make up for them are weekend days", () => {
  for (const { off, on } of Object.values(mainland)) {
    expect(off.filter(isWeekend)).toEqual([]);
    expect(on.filter((day) => !isWeekend(day))).toEqual([]);
  }
});

it.each([
  ["2024", [1, 5, 0, 2, 3, 1, 0, 0, 2, 5, 0, 0], [0, 2, 0, 2, 1, 0, 0, 0, 2, 1, 0, 0]],
  ["2025", [5, 2, 0, 1, 3, 1, 0, 0, 0, 6, 0, 0], [1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0]],
  ["2026", [2, 6, 0, 1, 3, 1, 0, 0, 1, 5, 0, 0], [1, 2, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0]],
])("%s has as many days off and days made up in each month as were published", (year, off, on) => {
  const expected = (counts: readonly number[]) =>
    counts.flatMap((count, at) => times(String(at + 1).padStart(2, "0"), count));
  expect(months(mainland[year]?.off ?? [])).toEqual(expected(off));
  expect(months(mainland[year]?.on ?? [])).toEqual(expected(on));
});
