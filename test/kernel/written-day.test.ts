import { expect, test } from "vitest";
import { addDays, isWrittenAsDay } from "../../src/kernel/day.js";

test("what is written like a day is told from what has a letter before or after it", () => {
  expect(["2026-06-16", "2026-99-99"].map(isWrittenAsDay)).toEqual([true, true]);
  expect(["x2026-06-16", "2026-06-16x", "2026-06"].map(isWrittenAsDay)).toEqual([false, false, false]);
});

test("a year before 1000 is written in four digits", () => {
  expect(addDays("0987-06-05", 1)).toBe("0987-06-06");
  expect(addDays("0002-01-01", -1)).toBe("0001-12-31");
});
