import { expect, test } from "vitest";
import { type Dossier, endOfProbation, isDossier } from "../../src/domain/dossier.js";

test("probation is a calendar year from the day of the meeting: of 26 August 2022 it is over on 26 August 2023", () => {
  expect(endOfProbation("2022-08-26", 0)).toBe("2023-08-26");
});

test("probation from a leap day is over on 28 February", () => {
  expect(endOfProbation("2024-02-29", 0)).toBe("2025-02-28");
});

test("an extension is counted once from the first day, so that a leap day and six months is the 29th of August", () => {
  expect(endOfProbation("2024-02-29", 6)).toBe("2025-08-29");
});

test("the longest extension of a probation from a leap day ends on 28 February again", () => {
  expect(endOfProbation("2024-02-29", 12)).toBe("2026-02-28");
});

test("a dossier stands at a stage and holds minutes; what lacks one of them is not a dossier", () => {
  const isOne = (some: unknown) => isDossier(some as Dossier);
  expect([isOne({ stage: "member", minutes: [] }), isOne({ stage: "saint", minutes: [] })]).toEqual([true, false]);
  expect([isOne({ minutes: [] }), isOne({ stage: "member" }), isOne({ stage: "member", minutes: "" })]).toEqual([
    false,
    false,
    false,
  ]);
});
