import type { Told } from "../domain/told.js";
import { orElse } from "../kernel/or-else.js";
import type { Fault } from "../kernel/fault.js";
import { isDay } from "../kernel/day.js";
import { editionOn, isPolicy, type Policy } from "../policy/policy.js";
import { clause, readable } from "../rules/input.js";
import { type Decision, type Finding, source } from "./decision.js";

/** What `decide` answers to what it cannot read: barred by `input.readable`, with no other finding. */
export const unreadable = (policy: Policy, step: Told, failed?: string): Decision => {
  const edition = orElse(
    () => (isPolicy(policy) && isDay(step.on) ? editionOn(policy, step.on).id : noEdition),
    () => noEdition,
  );
  const { id } = isPolicy(policy) ? policy : { id: noEdition };
  return { step, policy: id, edition, findings: [unreadableUnder(edition, { failed })], verdict: "bar" } as Decision; // a bar on this very step
};

/** Why nothing can be judged, where it is known: the rule that failed, or the policy that was not given. */
export interface Reason {
  readonly failed?: string | undefined;
  readonly needs?: string | undefined;
}

/** The finding that nothing can be judged, under an edition or, where none can be told, under none. */
export const unreadableUnder = (edition = noEdition, reason: Reason = {}): Finding => ({
  rule: readable.id,
  status: "broken",
  else: readable.else,
  measured: Object.fromEntries(Object.entries(reason).filter(([, what]) => what !== undefined)),
  cites: { edition, article: clause.at, text: clause.text, evidence: clause.evidence, verified: false },
  awaits: undefined,
  waiver: undefined,
  provisional: undefined,
  [source]: readable,
});

/** The id of the rule that failed, where that is what was thrown. */
export const failedIn = (thrown: unknown): string | undefined =>
  orElse(
    () => ((thrown as Fault).code === "rule.failed" ? (thrown as Fault).at : undefined),
    () => undefined,
  );

/** Whether nothing could be judged, by the findings of a decision. */
export const isUnreadable = (findings: readonly Finding[]): boolean => findings[0]?.[source] === readable;

const noEdition = "none";
