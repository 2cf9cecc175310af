import type fc from "fast-check";
import { migrantWorkers } from "../policy/index.js";
import { isPolicy, type Policy } from "../policy/policy.js";
import { bendOnce, type Bent, type Chance } from "./bending.js";
import { families } from "./bends/all.js";
import { careers } from "./careers.js";
import { type FastCheck, fastCheck } from "./fast-check.js";

/**
 * Careers that start lawful under a policy and are bent up to three times: a step left out, done twice or out of turn,
 * a day just before, on or after the end of a period, votes and polls just under, on and over each mark, a no, a wrong
 * body, a missing paper. Any verdict may follow, and every step is well-formed. Where it is not a policy they are those of
 * `migrantWorkers`, as with `careers`.
 * Throws an error that names `fast-check` where that is not installed.
 *
 * @param policy - The rules that each career keeps to before it is bent; `migrantWorkers` without one.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { replay } from "fazhan";
 * import { national } from "fazhan/policies";
 * import { arrive, bent } from "fazhan/testing";
 *
 * const replayed = fc.property(bent(national), ({ steps }) => {
 *   const { minutes, stage } = arrive(national, steps);
 *   return replay(minutes).stage === stage;
 * });
 * console.log(fc.check(replayed, { numRuns: 5, seed: 2026 }).failed);
 * // false
 * ```
 */
export const bent = (policy: Policy = migrantWorkers): fc.Arbitrary<Bent> =>
  bentUnder(fastCheck(), isPolicy(policy) ? policy : migrantWorkers);

const bentUnder = (fc: FastCheck, policy: Policy): fc.Arbitrary<Bent> =>
  fc
    .tuple(careers(policy), fc.array(chance(fc), { minLength: 1, maxLength: 3 }))
    .map(([steps, chances]) =>
      chances.reduce<Bent>((career, one) => bendOnce(policy, career, one), { steps, bends: [] }),
    );

const chance = (fc: FastCheck): fc.Arbitrary<Chance> => {
  const number = fc.noBias(fc.nat());
  return fc.record({
    bends: fc.oneof(...families.map(({ weight, bends }) => ({ weight, arbitrary: fc.constant(bends) }))),
    way: number,
    name: number,
    at: number,
    other: number,
    mended: fc.boolean(),
  });
};
