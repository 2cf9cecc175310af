import { expect, test } from "vitest";
import { graver, type Verdict, verdictOf, verdicts } from "../../src/kernel/verdict.js";

const fromMildToGrave: readonly Verdict[] = ["grant", "defer", "deny", "bar"];

test("there are four verdicts, listed from the mildest to the gravest", () => {
  expect(verdicts).toEqual(fromMildToGrave);
});

test("of two verdicts the graver counts, whichever stands first", () => {
  for (const [gravity, one] of fromMildToGrave.entries())
    for (const [otherGravity, other] of fromMildToGrave.entries())
      expect(graver(one, other), `${one} and ${other}`).toBe(fromMildToGrave[Math.max(gravity, otherGravity)]);
});

test("a warning leaves a grant a grant", () => {
  expect(verdictOf("warn")).toBe("grant");
});

test("every other consequence is a verdict of the same name", () => {
  for (const consequence of ["defer", "deny", "bar"] as const) expect(verdictOf(consequence)).toBe(consequence);
});
