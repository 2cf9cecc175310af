import { expect, it } from "vitest";
import { cellsToHear } from "../../../src/domain/heard.js";
import { dossierOf, step } from "../../support/career.js";
import type { Person } from "../../../src/domain/person.js";

const living = (residence: string, origin: string) => {
  const person: Person = { ...step("apply").person, places: { residence, origin } };
  return (items: readonly string[]) => cellsToHear(dossierOf([step("apply", { person })]), items);
};

it("case: cells of one place are asked there, from whichever side they are listed", () => {
  expect(living("h", "h")(["residence/employer", "origin/police"])).toEqual([
    { at: "residence", source: "employer" },
    { at: "residence", source: "police" },
  ]);
});

it("case: cells of one place that both sides list are asked once", () => {
  expect(living("h", "h")(["origin/police", "residence/police"])).toEqual([{ at: "residence", source: "police" }]);
});

it("the cells of two places are asked at each", () => {
  expect(living("h", "k")(["residence/police", "origin/police"])).toEqual([
    { at: "residence", source: "police" },
    { at: "origin", source: "police" },
  ]);
});
