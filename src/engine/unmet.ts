import type { Dossier } from "../domain/dossier.js";
import type { Step } from "../domain/step.js";
import { isDay } from "../kernel/day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import type { Facts } from "../rules/rule.js";
import type { Finding } from "./decision.js";
import { findUnmet } from "./finding.js";
import { failedIn, unreadable } from "./unreadable.js";

/**
 * Those findings of `judge` that do not hold, and nothing else: most rules hold, and who only asks for what is amiss
 * need not have all that holds written down.
 */
export const unmet = (policy: Policy, dossier: Dossier, step: Step): readonly Finding[] => {
  try {
    return isDay(step.on) ? found(policy, dossier, step) : unreadable(policy, step).findings;
  } catch (failure) {
    return unreadable(policy, step, failedIn(failure)).findings;
  }
};

const found = (policy: Policy, dossier: Dossier, step: Step): readonly Finding[] => {
  const { era, rules } = editionOn(policy, step.on);
  const facts = { dossier, step, era, termsOn: policy.termsOn } as Facts;
  const asked = rules[step.step][dossier.stage];
  if (asked.length === 0) return unreadable(policy, step).findings; // where no rule judges, nothing is in order
  const findings: Finding[] = [];
  for (const one of asked) {
    const finding = findUnmet(one, facts);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
};
