import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { definePolicy, type Policy } from "../../src/policy/policy.js";
import type { PolicySpec } from "../../src/policy/spec.js";
import { calendar, type Laws } from "./world.js";

const policy = withCalendar(migrantWorkers, calendar);

/** The two editions, each for as long as the model says. */
export const laws: Laws = { old: pin(policy, "cpc-2014"), new: pin(policy, "cpc-2026") };

/** The same two editions with something changed in them: a fault, to see whether it is found. */
export const lawsWith = (change: (policy: Policy) => Partial<PolicySpec>): Laws => {
  const changed = definePolicy({ ...policy.spec, ...change(policy) });
  return { old: pin(changed, "cpc-2014"), new: pin(changed, "cpc-2026") };
};
