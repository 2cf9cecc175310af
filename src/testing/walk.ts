import type { Dossier } from "../domain/dossier.js";
import type { Step } from "../domain/step.js";
import { judge } from "../engine/decide.js";
import type { Decision } from "../engine/decision.js";
import { evolve } from "../engine/evolve.js";
import { isUnreadable } from "../engine/unreadable.js";
import { replay } from "../engine/replay.js";
import type { Policy } from "../policy/policy.js";

/** One step of a walk: the dossier before it, what was decided, and the dossier after it. */
export interface Walked {
  readonly before: Dossier;
  readonly decision: Decision;
  readonly after: Dossier;
}

/**
 * Takes steps one after the other: each is judged by the policy and filed, unless it is barred, which leaves no trace.
 * It starts from the dossier given, or from the empty file of an outsider. Steps may be of any stage. It never throws:
 * it ends with the first step that cannot be read, barred by `input.readable`, and takes no step where there is no list
 * of steps.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param steps - The steps, in the order they are taken.
 * @param from - The file to start from; without it, the empty file of an outsider.
 *
 * @example
 * ```ts
 * import { national } from "fazhan/policies";
 * import { walk } from "fazhan/testing";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const walked = walk(national, [
 *   { step: "apply", on: "2026-06-01", by, person, venue: "unit" },
 *   { step: "recognize", on: "2026-06-10", by, recommendedBy: "members" },
 * ]);
 * for (const { before, decision, after } of walked) console.log(before.stage, decision.verdict, after.stage);
 * // outsider grant applicant
 * // applicant bar applicant
 * ```
 */
export const walk = (policy: Policy, steps: readonly Step[], from: Dossier = replay([])): readonly Walked[] => {
  const walked: Walked[] = [];
  try {
    for (const step of steps) {
      const one = taken(policy, walked.at(-1)?.after ?? from, step);
      walked.push(one);
      if (isUnreadable(one.decision.findings)) break;
    }
    return walked;
  } catch {
    return walked; // no list, or one that throws what comes next
  }
};

const taken = (policy: Policy, before: Dossier, step: Step): Walked => {
  const decision = judge(policy, before, step);
  return { before, decision, after: decision.minute === undefined ? before : evolve(before, decision.minute) };
};

/**
 * The dossier that a walk ends with: the one given, or the empty file of an outsider, where no step was taken.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param steps - The steps, in the order they are taken.
 * @param from - The file to start from; without it, the empty file of an outsider.
 *
 * @example
 * ```ts
 * import { national } from "fazhan/policies";
 * import { arrive } from "fazhan/testing";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = arrive(national, [{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
 * console.log(file.stage, file.minutes.length);
 * // applicant 1
 * ```
 */
export const arrive = (policy: Policy, steps: readonly Step[], from: Dossier = replay([])): Dossier =>
  walk(policy, steps, from).at(-1)?.after ?? from;
