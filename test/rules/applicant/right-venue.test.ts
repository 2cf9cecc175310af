import { describe, expect, it } from "vitest";
import { type Venue, venues } from "../../../src/domain/person.js";
import { rightVenue } from "../../../src/rules/applicant.js";
import { decided, step } from "../../support/career.js";
import { expectWords, outcome } from "../judging.js";

const apply = (venue: Venue, floating: boolean) =>
  decided([], step("apply", { venue, person: { ...step("apply").person, floating } }));
const right = (floating: boolean) =>
  venues.filter((venue) => outcome(apply(venue, floating), rightVenue.id)[0] === "holds");

describe("applicant.right-venue", () => {
  it("one applies at the unit or the residence", () => {
    expect(right(false)).toEqual(["unit", "residence"]);
  });

  it("floating people have three doors more, and the home village is not one of them", () => {
    expect(right(true)).toEqual([
      "unit",
      "residence",
      "unit-location",
      "supervising-department",
      "floating-organization",
    ]);
  });

  it("the wrong door only warns", () => {
    expect(outcome(apply("origin", true), rightVenue.id)).toEqual(["broken", "grant"]);
    expect(outcome(apply("floating-organization", false), rightVenue.id)).toEqual(["broken", "grant"]);
    expect(apply("origin", true).minute).toMatchObject({ verdict: "grant", because: [rightVenue.id] });
  });

  it("it names every door and says who is floating", () => {
    expectWords(rightVenue.id, ...venues.flatMap((venue) => [apply(venue, true), apply(venue, false)]));
  });
});
