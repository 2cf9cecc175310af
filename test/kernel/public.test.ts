import { describe, expect, it } from "vitest";
import { addDays, addMonths, asStrict, daysBetween, meets, years } from "../../src/kernel/public.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";

const nothing = undefined as never;
const half = moreThan(1, 2);

describe("what the package exports of the kernel answers", () => {
  it("whether a share meets a threshold", () => {
    expect([meets(half, { count: 2, of: 3 }), meets(half, { count: 1, of: 2 })]).toEqual([true, false]);
  });

  it("whether one threshold asks at least as much as another", () => {
    expect([asStrict(half, atLeast(1, 2)), asStrict(atLeast(1, 2), half)]).toEqual([true, false]);
  });

  it("days and months counted from a day", () => {
    expect(addDays("2026-05-10", 1)).toBe("2026-05-11");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(daysBetween("2026-05-10", "2026-05-11")).toBe(1);
  });

  it("years as months", () => {
    expect(years(2)).toEqual({ unit: "months", count: 24 });
  });
});

describe("of what it cannot read it says so, and never yes", () => {
  it("no share, and no threshold, meets anything", () => {
    expect([meets(nothing, { count: 1, of: 1 }), meets(half, nothing), asStrict(nothing, half)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("a day counted from none is none", () => {
    expect([addDays(nothing, 1), addMonths(nothing, 1)]).toEqual(["0000-00-00", "0000-00-00"]);
  });

  it("between a day and none there is no number of days", () => {
    expect(daysBetween("2026-05-10", nothing)).toBeNaN();
  });

  it("no number of years is no number of months", () => {
    expect(years(Symbol("many") as never)).toEqual({ unit: "months", count: Number.NaN });
  });
});
