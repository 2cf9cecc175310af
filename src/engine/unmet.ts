import type { Dossier } from "../domain/dossier.js";
import type { Told } from "../domain/told.js";
import type { Policy } from "../policy/policy.js";
import { asking, unmetFindings } from "./asking.js";
import { judgeInstead, reviewed } from "./decide.js";
import type { Finding } from "./decision.js";
import type { Keeps } from "./in-part/keeps.js";
import { failedIn, unreadable } from "./unreadable.js";

/**
 * Those findings of `judge` that do not hold, and nothing else: most rules hold, and an answer about what is wrong
 * does not need the rest.
 */
export const unmet = (policy: Policy, dossier: Dossier, step: Told, keeps?: Keeps): readonly Finding[] => {
  try {
    return found(policy, dossier, step, keeps);
  } catch (failure) {
    return unreadable(policy, step, failedIn(failure)).findings;
  }
};

const found = (policy: Policy, dossier: Dossier, step: Told, keeps: Keeps | undefined): readonly Finding[] => {
  const instead = step.step === "correct" ? judgeInstead(policy, dossier, step) : undefined;
  const asked = asking(policy, dossier, step, keeps, instead && reviewed(instead));
  if (asked === undefined || asked.rules.length === 0) return unreadable(policy, step).findings; // where no rule judges, nothing is in order
  return unmetFindings(asked);
};
