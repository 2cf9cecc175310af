import type { Decision, Finding } from "../../engine/decision.js";
import { source, verdictOn } from "../../engine/decision.js";
import { unreadableUnder } from "../../engine/unreadable.js";
import { orElse } from "../../kernel/or-else.js";
import type { Policy } from "../../policy/policy.js";
import { bring, type Remedy } from "../../rules/remedy.js";
import { withRule } from "./with-rule.js";

/**
 * What would mend one finding: all of the remedies together, each as small as it can be; none where nothing mends it.
 */
export interface Mending {
  readonly rule: string;
  readonly finding: Finding;
  readonly remedies: readonly Remedy[];
  /** Whether anything mends it: a spent extension, a failed age or an adverse opinion of the police nothing does. */
  readonly mendable: boolean;
}

/**
 * The smallest changes that would flip a decision: for each finding that bars, denies or defers it, what mends that
 * one. Nothing smaller does, and a finding that nothing can mend says so. It never throws: anything that is not a decision is answered with
 * `input.readable`, which nothing mends. So is a decision that was read back from data where its rules are needed and the policy
 * was not given: in words, that finding names the policy.
 *
 * @param decision - What `decide`, `judge` or `submit` came to, or the same read back from data.
 * @param policy - The policy it was made under, `decision.policy`; needed only after JSON or `structuredClone`.
 *
 * @example
 * ```ts
 * import { decide, remedies, remedyIn, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * if (dossier.stage !== "applicant") throw new Error("not an applicant");
 * const decision = decide(national, dossier, { step: "recognize", on: "2024-02-01", by, recommendedBy: "members" });
 * for (const { rule, remedies: all } of remedies(decision)) console.log(rule, all.map((one) => remedyIn(one, "en")));
 * // talk.held [ 'awaits talk' ]
 * ```
 */
export const remedies = (decision: Decision, policy?: Policy): readonly Mending[] =>
  orElse(
    () =>
      (Array.isArray(decision.findings)
        ? decision.findings.filter(isInTheWay).map(withRuleOf(decision, policy))
        : nothing()
      ).map(mending),
    () => nothing().map(mending),
  );

const nothing = (): readonly Finding[] => [unreadableUnder()];

const isInTheWay = (finding: Finding): boolean => verdictOn(finding) !== "grant";

/** The finding with its rule: one that only waits for evidence can do without, and another cannot be mended without. */
const withRuleOf =
  ({ policy: needs }: Decision, policy: Policy | undefined) =>
  (one: Finding): Finding =>
    withRule(one, policy) ?? (one.awaits ? one : unreadableUnder(one.cites.edition, { needs }));

/** What would mend one finding. */
const mending = (finding: Finding): Mending => {
  const needed = remediesOf(finding);
  return { rule: finding.rule, finding, remedies: needed, mendable: needed.length > 0 };
};

/** What is awaited is to be brought in, if anything is named; what is broken is mended as its rule says. */
const remediesOf = (finding: Finding): readonly Remedy[] => {
  const { awaits, measured } = finding;
  if (awaits === undefined) return finding[source].remedy?.(measured) ?? [];
  return awaits.length > 0 ? bring(...awaits) : [];
};
