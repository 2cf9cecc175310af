import { expect, it } from "vitest";
import { isFloating } from "../../src/rules/evidence.js";
import { step } from "../support/career.js";

it("somebody of whom nothing is known may move between two places, so both are asked", () => {
  const { person } = step("apply");
  expect([isFloating(undefined), isFloating(person), isFloating({ ...person, floating: false })]).toEqual([
    true,
    person.floating,
    false,
  ]);
});
