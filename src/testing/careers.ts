import type fc from "fast-check";
import type { Step } from "../domain/step.js";
import { migrantWorkers } from "../policy/index.js";
import type { Policy } from "../policy/policy.js";
import { choices } from "./chances/choices.js";
import { lawful } from "./lawful.js";

/**
 * Lawful careers as lists of steps: taken one after the other under the same policy, each is granted with at most a warning. They end
 * anywhere from an applicant to a member, about half of them as members. A nomination under the 2026 edition needs a notice of
 * working days, so it is only made where the policy has a calendar: without one a career ends before it (see {@link calendar}).
 */
export const careers = (policy: Policy = migrantWorkers): fc.Arbitrary<readonly Step[]> =>
  choices(policy).map((chosen) => lawful(policy, chosen));
