import fc from "fast-check";
import type { Finding } from "../../src/engine/decision.js";
import { gulin, migrantWorkers, qingshan, songcun, ziyang } from "../../src/policy/index.js";
import { bent, walk } from "../../src/testing/index.js";

const policies = [migrantWorkers, songcun, qingshan, gulin, ziyang];

/** Every rule there is, by its id. */
export const rules = new Map(policies.flatMap(({ spec }) => spec.rules.map((rule) => [rule.id, rule] as const)));

/** What the rules found in bent careers. */
export const findings: readonly Finding[] = policies.flatMap((policy) =>
  fc
    .sample(bent(policy), { seed: 20260511, numRuns: 40 })
    .flatMap(({ steps }) => walk(policy, steps).flatMap(({ decision }) => decision.findings)),
);
