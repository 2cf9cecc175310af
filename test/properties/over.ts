import fc from "fast-check";
import { withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { bent, calendar, type Walked, walk } from "../../src/testing/index.js";
import { runs } from "../support/runs.js";

/** The policy of the property tests: with a made-up calendar, so that nominations of 2026 can be judged. */
export const policy: Policy = withCalendar(migrantWorkers, calendar);

/** Checks a claim on the walks of many bent careers. */
export const overBentCareers = (claim: (walked: readonly Walked[]) => void, times = 100): void =>
  fc.assert(
    fc.property(bent(policy), ({ steps }) => claim(walk(policy, steps))),
    { numRuns: runs(times) },
  );

/** Checks a claim on the walks of many bent careers, each with something else drawn. */
export const overBentCareersAnd = <T>(
  other: fc.Arbitrary<T>,
  claim: (walked: readonly Walked[], drawn: T) => void,
  times = 100,
): void =>
  fc.assert(
    fc.property(bent(policy), other, ({ steps }, drawn) => claim(walk(policy, steps), drawn)),
    { numRuns: runs(times) },
  );
