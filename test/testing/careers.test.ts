import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national, songcun, ziyang } from "../../src/policy/index.js";
import { calendar, careers, walk } from "../../src/testing/index.js";
import { fastCheckOf } from "../../src/testing/fast-check.js";
import { policy } from "../properties/over.js";
import { runs } from "../support/runs.js";

describe("a lawful career", () => {
  const policies = {
    "migrant workers with a calendar": policy,
    "migrant workers without one": migrantWorkers,
    "the national Rules": national,
    "the national Rules with a calendar": withCalendar(national, calendar),
    "the edition of 2026 alone": pin(policy, "cpc-2026"),
    "Songcun's overlay": withCalendar(songcun, calendar),
    "Ziyang's overlay": withCalendar(ziyang, calendar),
  };

  for (const [name, one] of Object.entries(policies)) {
    test(`is granted step by step under ${name}`, () => {
      fc.assert(
        fc.property(careers(one), (steps) => {
          for (const { decision } of walk(one, steps)) {
            const trouble = decision.findings.filter(({ status }) => status === "broken" || status === "awaits");
            expect(decision.verdict).toBe("grant");
            expect(trouble.every(({ else: consequence }) => consequence === "warn")).toBe(true);
          }
        }),
        { numRuns: runs(60) },
      );
    });
  }
});

test("where fast-check is not installed, what draws says so", () => {
  expect(() => fastCheckOf(undefined)).toThrow(/^careers are drawn by fast-check, which is not installed/);
});
