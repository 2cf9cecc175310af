import { describe, expect, it } from "vitest";
import { type Venue, venues, type WorkUnit } from "../../../src/domain/person.js";
import { rightVenue } from "../../../src/rules/applicant.js";
import { decided, found, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const { unit: _, ...stranger } = step("apply").person;
const apply = (venue: Venue, floating: boolean, unit?: WorkUnit, on = "2026-05-10") =>
  decided([], step("apply", { on, venue, person: { ...stranger, floating, ...(unit && { unit }) } }));
const status = (...of: Parameters<typeof apply>) => found(apply(...of), rightVenue.id)?.status;
const open = (on: string, floating: boolean, unit?: WorkUnit, how = "holds") =>
  venues.filter((venue) => status(venue, floating, unit, on) === how);

const extra = ["unit-location", "supervising-department", "floating-organization"];

describe("applicant.right-venue", () => {
  it.each([
    ["2026-05-10", "organized", ["unit"], ["unit", ...extra]],
    ["2026-05-10", "unorganized", ["residence"], ["residence", ...extra]],
    ["2026-05-10", "none", ["residence"], ["residence", "floating-organization"]],
    ["2026-05-11", "organized", ["unit"], ["unit", "floating-organization"]],
    ["2026-05-11", "unorganized", ["residence", ...extra.slice(0, 2)], ["residence", ...extra]],
    ["2026-05-11", "none", ["residence"], ["residence", "floating-organization"]],
  ] as const)("on %s somebody whose unit is %s applies at %j; who is floating, at %j", (on, unit, doors, more) => {
    expect([open(on, false, unit), open(on, true, unit)]).toEqual([doors, more]);
  });

  it("the work unit is awaited only where the answer hangs on it; who applied there has one", () => {
    const awaited = (on: string, floating: boolean) => open(on, floating, undefined, "awaits");
    expect([awaited("2026-05-10", false), awaited("2026-05-10", true)]).toEqual([["residence"], ["residence"]]);
    expect(awaited("2026-05-11", false)).toEqual(["residence", ...extra.slice(0, 2)]);
    expect(open("2026-05-11", false)).toEqual(["unit"]);
    const decision = apply("residence", false);
    expect(found(decision, rightVenue.id)?.awaits).toEqual([{ step: "apply", field: "person.unit" }]);
    expect(outcome(decision, rightVenue.id)).toEqual(["awaits", "grant"]);
  });

  it("under the Rules of 1990 no door is wrong, and from 28 May 2014 the wrong one only warns", () => {
    expect(status("origin", true, "none", "2014-05-27")).toBeUndefined();
    expect(outcome(apply("origin", true, "none", "2014-05-28"), rightVenue.id)).toEqual(["broken", "grant"]);
    expect(apply("origin", true, "none").minute).toMatchObject({ verdict: "grant", because: [rightVenue.id] });
  });
});
