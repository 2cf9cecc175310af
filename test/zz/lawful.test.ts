import fc from "fast-check";
import { expect, test } from "vitest";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { calendar, careers, walk } from "../../src/testing/index.js";
import { patience, policy, seed } from "./over.js";
for (const one of [policy, migrantWorkers, national, withCalendar(national, calendar), pin(policy, "cpc-2026"), pin(migrantWorkers, "cpc-2014")])
  test(one.id, { timeout: patience }, () => fc.assert(fc.property(careers(one), (steps) => { for (const { decision } of walk(one, steps)) expect(decision.verdict).toBe("grant"); }), { seed, numRuns: 8000 }));
