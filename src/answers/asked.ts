import { type Dossier, isDossier } from "../domain/dossier.js";
import type { Finding } from "../engine/decision.js";
import { isUnreadable } from "../engine/unreadable.js";
import { type Day, isDay } from "../kernel/day.js";
import { fault, type GivenAt, orUnreadable, unreadableAt } from "../kernel/fault.js";
import { isPolicy, type Policy } from "../policy/policy.js";

/**
 * What is answered about a file under a policy on a day. Throws a fault that names which of the three cannot be read:
 * an empty answer in its place would read as if nothing were due and nothing stood in the way.
 */
export const answered = <T>(policy: Policy, dossier: Dossier, on: Day, answer: () => T): T => {
  checkPolicy(policy, "policy");
  if (!isDay(on)) throw fault("day.unknown", "on");
  return orUnreadable("dossier", () => (isDossier(dossier) ? answer() : undefined));
};

/** Findings as they are, or a fault at `dossier` where the rules could not read it. */
export const readable = (findings: readonly Finding[]): readonly Finding[] => {
  if (isUnreadable(findings)) throw unreadableAt("dossier");
  return findings;
};

/** Throws a fault at a place where there is no policy that `definePolicy` made. */
export const checkPolicy = (policy: Policy, at: GivenAt): void => {
  if (!isPolicy(policy)) throw unreadableAt(at);
};
