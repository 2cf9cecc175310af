import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { definePolicy, type Policy } from "../../src/policy/policy.js";
import type { PolicySpec } from "../../src/policy/spec.js";
import { calendar, type Fold, type Laws } from "./world.js";

/** All that is done between two waits is of one day here, so a step taken again is always a copy: copies are filed. */
const rules = migrantWorkers.spec.rules.map((rule) =>
  rule.id === "order.not-twice" ? { ...rule, require: () => true } : rule,
);
const policy = withCalendar(definePolicy({ ...migrantWorkers.spec, rules }), calendar);

const pinned = (to: Policy, fold?: Fold): Laws => ({
  ...(fold && { fold }),
  oldest: pin(to, "cpc-1990"),
  old: pin(to, "cpc-2014"),
  new: pin(to, "cpc-2026"),
});

/** The three editions, each for as long as the model says. */
export const laws: Laws = pinned(policy);

/** The same editions with something changed in them: a fault, to see whether it is found. */
export const lawsWith = (change: (policy: Policy) => Partial<PolicySpec> = () => ({}), fold?: Fold): Laws =>
  pinned(definePolicy({ ...policy.spec, ...change(policy) }), fold);
