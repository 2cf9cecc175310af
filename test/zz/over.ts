import fc from "fast-check";
import { withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { bent, calendar, type Walked, walk } from "../../src/testing/index.js";

/** The policy of the property tests: with a made-up calendar, so that nominations of 2026 can be judged. */
export const policy: Policy = withCalendar(migrantWorkers, calendar);

/** Every run starts from the same seed; a failing one prints it, with the career and what was bent in it. */
export const seed = Number(process.env.SEED);

/** How long a test may take: far more than it needs, for machines that are busy. */
export const patience = 1_200_000;

/** Checks a claim on the walks of many bent careers. */
export const overBentCareers = (claim: (walked: readonly Walked[]) => void, runs = 300): void =>
  fc.assert(
    fc.property(bent(policy), ({ steps }) => claim(walk(policy, steps))),
    { seed, numRuns: runs * 5 },
  );

/** Checks a claim on the walks of many bent careers, each with something else drawn. */
export const overBentCareersAnd = <T>(
  other: fc.Arbitrary<T>,
  claim: (walked: readonly Walked[], drawn: T) => void,
  runs = 300,
): void =>
  fc.assert(
    fc.property(bent(policy), other, ({ steps }, drawn) => claim(walk(policy, steps), drawn)),
    { seed, numRuns: runs * 5 },
  );
