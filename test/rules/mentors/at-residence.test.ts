import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/domain/place.js";
import { national } from "../../../src/policy/index.js";
import { atResidence } from "../../../src/rules/mentors.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const some = (sides: readonly Place[]) =>
  step("assign-mentors", { mentors: sides.map((side, at) => ({ id: `m-${at}`, fullMember: true, side })) });
const settled = upTo("assign-mentors").map((one) =>
  one.step === "apply" ? { ...one, venue: "unit" as const, person: { ...one.person, floating: false } } : one,
);
const assign = (...sides: readonly Place[]) => decided(upTo("assign-mentors"), some(sides));

describe("mentors.at-residence", () => {
  it("one of two mentors where the person lives is enough; none there only warns", () => {
    expect(outcome(assign("residence", "origin"), atResidence.id)).toEqual(["holds", "grant"]);
    expect(outcome(assign("origin", "origin"), atResidence.id)).toEqual(["broken", "grant"]);
    expect(outcome(assign("residence"), atResidence.id)).toEqual(["holds", "grant"]);
    expect(outcome(assign("origin"), atResidence.id)).toEqual(["broken", "grant"]);
  });

  it("of people who do not move it is not asked", () => {
    expect(outcome(decided(settled, some(["origin"])), atResidence.id)).toEqual(["holds", "grant"]);
  });

  it("the national Rules do not ask for it", () => {
    const decision = decided(upTo("assign-mentors"), some(["origin"]), national);
    expect(outcome(decision, atResidence.id)).toEqual(["not judged", "grant"]);
  });
});
