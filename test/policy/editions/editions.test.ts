import { expect, test } from "vitest";
import { editionIdOn, editions } from "../../../src/policy/editions/editions.js";

test.each([
  ["1990-12-31", "none", "the day before the first edition that is modelled"],
  ["1991-01-01", "cpc-1990", "its first day"],
  ["2014-05-27", "cpc-1990", "the last day before the edition of 2014"],
  ["2014-05-28", "cpc-2014", "its first day"],
  ["2026-05-10", "cpc-2014", "its last day"],
  ["2026-05-11", "cpc-2026", "the first day of the next"],
  ["8999-12-31", "cpc-2026", "the last day there is"],
  ["0001-01-01", "none", "the first day there is"],
])("on %s the edition in force is %s: %s", (day, edition) => {
  expect(editionIdOn(day)).toBe(edition);
});

test("there are three editions, the oldest first", () => {
  expect(editions.map(({ id }) => id)).toEqual(["cpc-1990", "cpc-2014", "cpc-2026"]);
});
