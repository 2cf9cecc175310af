import { expect, test } from "vitest";
import { days, months, workingDays, years } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { choice, listed, maximum, mayReplace, minimum } from "../../src/rules/terms.js";

test("a term is plain data that survives JSON", () => {
  const terms = [atLeast(80, 100), moreThan(1, 2), minimum(months(12)), maximum(2), listed(["a"]), choice("inflow")];
  expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
});

test("a bare number counts heads or ballots", () => {
  expect(minimum(7)).toEqual({ kind: "minimum", of: { unit: "count", count: 7 } });
  expect(maximum(2)).toEqual({ kind: "maximum", of: { unit: "count", count: 2 } });
});

test("a share is stricter the higher it is: 81% may replace 80%, 79% may not", () => {
  expect(mayReplace(atLeast(80, 100), atLeast(81, 100))).toBe(true);
  expect(mayReplace(atLeast(80, 100), atLeast(79, 100))).toBe(false);
});

test("more than half may replace at least half, and not the other way round", () => {
  expect(mayReplace(atLeast(1, 2), moreThan(1, 2))).toBe(true);
  expect(mayReplace(moreThan(1, 2), atLeast(1, 2))).toBe(false);
});

test("a minimum is stricter the longer it is: 13 months may replace a year, 11 may not", () => {
  expect(mayReplace(minimum(years(1)), minimum(months(13)))).toBe(true);
  expect(mayReplace(minimum(years(1)), minimum(months(11)))).toBe(false);
});

test("a maximum is stricter the shorter it is: 2 months may replace 3, 4 may not", () => {
  expect(mayReplace(maximum(months(3)), maximum(months(2)))).toBe(true);
  expect(mayReplace(maximum(months(3)), maximum(months(3)))).toBe(true);
  expect(mayReplace(maximum(months(3)), maximum(months(4)))).toBe(false);
});

test("a list is stricter the more it asks for, and may never drop an item", () => {
  const base = listed(["members", "masses"]);
  expect(mayReplace(base, listed(["masses", "mentors", "members"]))).toBe(true);
  expect(mayReplace(base, listed(["members", "mentors", "party-group"]))).toBe(false);
});

test("an open choice may be settled either way", () => {
  expect(mayReplace(choice("open"), choice("inflow"))).toBe(true);
  expect(mayReplace(choice("open"), choice("outflow"))).toBe(true);
});

test("a settled choice stays as it is: it is neither changed nor opened", () => {
  expect(mayReplace(choice("inflow"), choice("inflow"))).toBe(true);
  expect(mayReplace(choice("inflow"), choice("outflow"))).toBe(false);
  expect(mayReplace(choice("inflow"), choice("open"))).toBe(false);
});

test("a period is never replaced by one in another unit: 400 days are not a year of calendar months", () => {
  expect(mayReplace(minimum(months(12)), minimum(days(400)))).toBe(false);
  expect(mayReplace(maximum(days(5)), maximum(workingDays(3)))).toBe(false);
  expect(mayReplace(minimum(workingDays(5)), minimum(days(7)))).toBe(false);
});

test("a term is never replaced by one of another kind", () => {
  expect(mayReplace(minimum(2), maximum(2))).toBe(false);
  expect(mayReplace(maximum(2), minimum(2))).toBe(false);
  expect(mayReplace(atLeast(80, 100), minimum(80))).toBe(false);
  expect(mayReplace(listed([]), choice("open"))).toBe(false);
  expect(mayReplace(choice("open"), listed([]))).toBe(false);
});
