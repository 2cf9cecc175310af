import { describe, expect, test } from "vitest";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { decided, step } from "../support/career.js";
import { faultOf } from "./small.js";

describe("a pinned policy", () => {
  test("judges every step by one edition, whatever the day", () => {
    const pinned = pin(national, "cpc-2014");
    expect(pinned.editions.map(({ id, from }) => [id, from])).toEqual([["cpc-2014", "0001-01-01"]]);
    for (const on of ["2014-05-27", "2026-06-16"])
      expect(decided([], step("apply", { on }), pinned)).toMatchObject({ edition: "cpc-2014", verdict: "grant" });
  });

  test("keeps overlay and calendar, and names the edition in its id", () => {
    const pinned = pin(withCalendar(migrantWorkers, { "2026": { off: [], on: [] } }), "cpc-2026");
    expect(pinned.spec).toMatchObject({ overlays: [{ id: "hanshou" }], calendar: { "2026": { off: [], on: [] } } });
    expect(pinned.id).not.toBe(migrantWorkers.id);
    expect(pinned.id).toContain("cpc-2026");
  });

  test("is pinned to an edition that it has", () => {
    expect(faultOf(() => pin(national, "cpc-1965"))).toEqual(["edition.unknown", "cpc-1965"]);
    expect(faultOf(() => pin(migrantWorkers, "hanshou"))).toEqual(["edition.unknown", "hanshou"]);
  });
});

describe("a calendar", () => {
  const calendar = (off: readonly string[], on: readonly string[] = []) =>
    faultOf(() => withCalendar(national, { "2026": { off, on } }));

  test("is taken with days of its year", () => {
    expect(calendar(["2026-10-01"], ["2026-10-10"])).toBeUndefined();
  });

  test("is refused with a day that does not exist, by that day", () => {
    expect(calendar(["2026-10-01", "2026-02-29"])).toEqual(["calendar.day", "2026-02-29"]);
    expect(calendar([], ["2026-10-1"])).toEqual(["calendar.day", "2026-10-1"]);
  });

  test("is refused with a day of another year, by that day", () => {
    expect(calendar(["2027-01-01"])).toEqual(["calendar.day", "2027-01-01"]);
    expect(calendar([], ["2025-12-27"])).toEqual(["calendar.day", "2025-12-27"]);
  });

  test("leaves the policy it is given to as it was", () => {
    expect(withCalendar(national, { "2026": { off: [], on: [] } }).spec.calendar).toBeDefined();
    expect(national.spec.calendar).toBeUndefined();
  });
});
