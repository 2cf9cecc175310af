import { expect, test } from "vitest";
import { editionIdOn, editions } from "../../../src/policy/editions/editions.js";

test.each([
  ["2014-05-27", "none", "the day before the first edition that is modelled"],
  ["2014-05-28", "cpc-2014", "its first day"],
  ["2026-05-10", "cpc-2014", "its last day"],
  ["2026-05-11", "cpc-2026", "the first day of the next"],
  ["8999-12-31", "cpc-2026", "the last day there is"],
  ["0001-01-01", "none", "the first day there is"],
])("on %s the edition in force is %s: %s", (day, edition) => {
  expect(editionIdOn(day)).toBe(edition);
});

test("there are two editions, the oldest first", () => {
  expect(editions.map(({ id }) => id)).toEqual(["cpc-2014", "cpc-2026"]);
});
