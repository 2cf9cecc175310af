import { describe, expect, it } from "vitest";
import { addDays, addMonths, asStrict, daysBetween, meets, years } from "../../src/kernel/public.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { faultOf } from "../policy/small.js";

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

describe("of what it cannot read it throws a fault, for a made-up answer might pass for a no or for a day", () => {
  const torn = {
    get kind(): never {
      throw new Error("secret");
    },
  };

  it.each([
    nothing,
    torn,
    {},
    { kind: "most", part: 1, whole: 2 },
    { ...half, part: Number.NaN },
    { ...half, whole: "2" },
  ])("no threshold is met, nor strict: %#", (odd) => {
    const fault = ["threshold.unreadable", "threshold"];
    expect(faultOf(() => meets(odd as never, { count: 1, of: 1 }))).toEqual(fault);
    expect(faultOf(() => asStrict(odd as never, half))).toEqual(fault);
    expect(faultOf(() => asStrict(half, odd as never))).toEqual(fault);
  });

  it.each([nothing, {}, { count: 1 }, { of: 1 }, { count: Number.NaN, of: 1 }])(
    "no share meets anything: %#",
    (odd) => {
      expect(faultOf(() => meets(half, odd as never))).toEqual(["share.unreadable", "share"]);
    },
  );

  it("no day is counted from a day that does not exist", () => {
    for (const odd of [nothing, "2026-02-30"]) {
      expect(faultOf(() => addDays(odd, 1))).toEqual(["day.unknown", "from"]);
      expect(faultOf(() => addMonths(odd, 1))).toEqual(["day.unknown", "from"]);
      expect(faultOf(() => daysBetween(odd, "2026-05-10"))).toEqual(["day.unknown", "from"]);
      expect(faultOf(() => daysBetween("2026-05-10", odd))).toEqual(["day.unknown", "to"]);
    }
  });

  it("a period that is not a whole number is not counted", () => {
    for (const odd of [nothing, 1.5, Number.NaN, 1n as never]) {
      expect(faultOf(() => addDays("2026-05-10", odd))).toEqual(["count.unreadable", "days"]);
      expect(faultOf(() => addMonths("2026-05-10", odd))).toEqual(["count.unreadable", "months"]);
      expect(faultOf(() => years(odd))).toEqual(["count.unreadable", "count"]);
    }
  });
});
