import { expect, test } from "vitest";
import { type Person, placeOf, placesToAsk, venues } from "../../src/domain/person.js";

const floating: Person = {
  id: "p-1",
  born: "1996-02-29",
  floating: true,
  places: { residence: "r-440111", origin: "o-430722" },
};
const returned: Person = { ...floating, places: { residence: "o-430722", origin: "o-430722" } };

test("who lives in one place and comes from another is asked about at both", () => {
  expect(placesToAsk(floating)).toEqual(["residence", "origin"]);
});

test("where both places are one, one place is asked", () => {
  expect(placesToAsk(returned)).toEqual(["residence"]);
});

test("of somebody unknown both places are asked", () => {
  expect(placesToAsk(undefined)).toEqual(["residence", "origin"]);
});

test("evidence is kept under the place it came from", () => {
  expect(placeOf(floating, "origin")).toBe("origin");
  expect(placeOf(floating, "residence")).toBe("residence");
});

test("evidence from either side of one and the same place is kept once", () => {
  expect(placeOf(returned, "origin")).toBe("residence");
  expect(placeOf(returned, "residence")).toBe("residence");
});

test("an application may be handed in at the unit, the residence, three doors for floating people, or the origin", () => {
  const doors = ["unit-location", "supervising-department", "floating-organization"];
  expect(venues).toEqual(["unit", "residence", ...doors, "origin"]);
});
