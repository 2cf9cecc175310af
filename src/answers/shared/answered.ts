import { type Dossier, isDossier } from "../../domain/dossier.js";
import type { Finding } from "../../engine/decision.js";
import { replay } from "../../engine/replay.js";
import { failedIn, isUnreadable } from "../../engine/unreadable.js";
import { type Day, isDay } from "../../kernel/day.js";
import { fault, type GivenAt, unreadableAt } from "../../kernel/fault.js";
import { isSame } from "../../kernel/frozen.js";
import { orElse } from "../../kernel/or-else.js";
import { isPolicy, type Policy } from "../../policy/policy.js";

/**
 * What is answered about a file under a policy on a day. Throws a fault that names which of the three cannot be read:
 * an empty answer in its place would read as if nothing were due and nothing stood in the way.
 */
export const answered = <T>(policy: Policy, dossier: Dossier, on: Day, answer: () => T): T => {
  checkPolicy(policy, "policy");
  if (!isDay(on)) throw fault("day.unknown", "on");
  try {
    if (isDossier(dossier)) return answer();
  } catch (failure) {
    const rule = failedIn(failure);
    if (rule !== undefined && isSound(dossier)) throw fault("rule.failed", rule);
  }
  throw unreadableAt("dossier"); // what was thrown may repeat the data, and is dropped
};

/** Whether a file is what its minutes make of it: then it is not to blame where a rule failed. */
const isSound = (dossier: Dossier): boolean =>
  orElse(
    () => isSame(replay(dossier.minutes), dossier),
    () => false,
  );

/** Findings as they are, or a fault where the rules could not read the file: one that failed is named. */
export const readable = (findings: readonly Finding[]): readonly Finding[] => {
  const [first] = findings;
  if (first === undefined || !isUnreadable(findings)) return findings;
  const { failed } = first.measured as { readonly failed?: string };
  throw failed === undefined ? unreadableAt("dossier") : fault("rule.failed", failed);
};

/** Throws a fault at a place where there is no policy that `definePolicy` made. */
export const checkPolicy = (policy: Policy, at: GivenAt): void => {
  if (!isPolicy(policy)) throw unreadableAt(at);
};
