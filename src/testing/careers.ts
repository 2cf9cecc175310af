import type fc from "fast-check";
import type { Step } from "../domain/step.js";
import { migrantWorkers } from "../policy/index.js";
import { isPolicy, type Policy } from "../policy/policy.js";
import { choices } from "./chances/choices.js";
import { fastCheck } from "./fast-check.js";
import { lawful } from "./lawful.js";

/**
 * Lawful careers as lists of steps: taken one after the other under the same policy, each is granted with at most a
 * warning. They end anywhere from an applicant to a member, half of them or so as members. They keep to the terms of
 * the policy they are given; a rule of an overlay that asks for a step of its own they do not know. A nomination under
 * the 2026 edition needs a notice of working days, so it is made only where the policy has a calendar (the made-up
 * `calendar` will do): without one a career ends before it. Where it is not a policy they are those of `migrantWorkers`,
 * so that a test that hands in the wrong thing has real careers to fail on.
 * Throws an error that names `fast-check` where that is not installed.
 *
 * @param policy - The rules that each step is granted by; `migrantWorkers` without one.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { national } from "fazhan/policies";
 * import { careers, walk } from "fazhan/testing";
 *
 * const lawful = fc.property(careers(national), (steps) =>
 *   walk(national, steps).every(({ decision }) => decision.verdict === "grant"),
 * );
 * console.log(fc.check(lawful, { numRuns: 5, seed: 2026 }).failed);
 * // false
 * ```
 */
export const careers = (policy: Policy = migrantWorkers): fc.Arbitrary<readonly Step[]> => {
  const lawfully = isPolicy(policy) ? policy : migrantWorkers;
  return choices(fastCheck(), lawfully).map((chosen) => lawful(lawfully, chosen));
};
