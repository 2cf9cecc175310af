import { expect, it } from "vitest";
import { isNeed } from "../../src/rules/needs.js";

it.each(["step.on", "step.ballot.present", "file.person.residenceSince", "file.days.approve-admission"])(
  "%s is the path of a fact",
  (path) => {
    expect(isNeed(path)).toBe(true);
  },
);

it.each([
  ["no path", "step"],
  ["a path into something else", "policy.id"],
  ["a path with something before it", "the step.on"],
  ["a path with something after it", "step.on!"],
  ["an empty name", "step..on"],
  ["a place in a list", "step.mentors.0"],
  ["nothing", undefined],
  ["a list that reads like a path", ["step.on"]],
])("%s is none", (_, path) => {
  expect(isNeed(path)).toBe(false);
});

it("a path has at most 200 letters", () => {
  const path = (letters: number) => `step.${"a".repeat(letters - 5)}`;
  expect([isNeed(path(200)), isNeed(path(201))]).toEqual([true, false]);
});
