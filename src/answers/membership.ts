import type { Dossier } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Day } from "../kernel/day.js";
import type { Policy } from "../policy/policy.js";

/**
 * The day from which membership counts, once there is an approval: the end of probation, extended or not, unless the
 * term `conversion.effective` of the policy says `meeting` or `approval` (procedure §8, Q30). `undefined` while there
 * is none.
 */
export const membershipSince = (policy: Policy, dossier: Dossier): Day | undefined => {
  if (dossier.stage !== "member") return undefined;
  switch (policy.spec.terms.conversion.effective.value) {
    case "meeting":
      return lastGranted(dossier, "convert");
    case "approval":
      return lastGranted(dossier, "approve-conversion");
    default:
      return dossier.ends;
  }
};

const lastGranted = (dossier: Dossier, name: StepName): Day | undefined =>
  dossier.minutes.findLast(({ step, verdict }) => step === name && verdict === "grant")?.on;
