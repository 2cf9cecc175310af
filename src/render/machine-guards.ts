import type { Dossier } from "../domain/dossier.js";
import { saysNo, type Step } from "../domain/step.js";
import { judge } from "../engine/decide.js";
import type { Policy } from "../policy/policy.js";

/** What a guard is given: the dossier in the context, and the step in the event. */
export interface GuardFacts {
  readonly context: { readonly dossier: Dossier };
  readonly event: { readonly step: Step };
}

/** The guards that a machine config names, judged by the policy: `granted` moves a file, `minuted` only files. */
export const machineGuards = (policy: Policy) => ({
  granted: ({ context, event }: GuardFacts): boolean =>
    !saysNo(event.step) && judge(policy, context.dossier, event.step).verdict === "grant",
  minuted: ({ context, event }: GuardFacts): boolean => judge(policy, context.dossier, event.step).verdict !== "bar",
});
