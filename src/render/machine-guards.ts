import type { Dossier } from "../domain/dossier.js";
import { saysNo } from "../domain/says-no.js";
import type { Step } from "../domain/step.js";
import { judge } from "../engine/decide.js";
import { orElse } from "../kernel/or-else.js";
import type { Verdict } from "../kernel/verdict.js";
import type { Policy } from "../policy/policy.js";

/** What a guard is given: the dossier in the context, and the step in the event. */
export interface GuardFacts {
  readonly context: { readonly dossier: Dossier };
  readonly event: { readonly step: Step };
}

/**
 * The guards that a machine config names, judged by the policy: `granted` moves a file, `minuted` only files. What
 * cannot be read passes neither.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 *
 * @example
 * ```ts
 * import { replay } from "fazhan";
 * import { national } from "fazhan/policies";
 * import { machineGuards } from "fazhan/render";
 *
 * const event = { type: "talk", step: { step: "talk", on: "2026-06-10", by: { kind: "branch", id: "b-1" } } } as const;
 * console.log(machineGuards(national).granted({ context: { dossier: replay([]) }, event }));
 * // false
 * ```
 */
export const machineGuards = (policy: Policy) => ({
  granted: (facts: GuardFacts): boolean =>
    passes(() => !saysNo(facts.event.step) && verdictOf(policy, facts) === "grant"),
  minuted: (facts: GuardFacts): boolean => passes(() => verdictOf(policy, facts) !== "bar"),
});

const verdictOf = (policy: Policy, { context, event }: GuardFacts): Verdict =>
  judge(policy, context.dossier, event.step).verdict;

const passes = (guard: () => boolean): boolean => orElse(guard, () => false);
