import type { Step } from "../domain/step.js";
import type { Applied } from "../policy/policy.js";
import type { Answer } from "../rules/answer.js";
import { waiverOf } from "../rules/evidence.js";
import type { Facts } from "../rules/rule.js";
import { type Finding, source, type Status } from "./decision.js";

/** What one rule finds about a step: it measures, and answers on what it measured. */
export const find = ({ rule, terms, cites }: Applied, facts: Facts): Finding => {
  const measured: { readonly provisional?: readonly number[] } = rule.measure(facts, terms);
  const answer = rule.require(measured);
  const waiver = answer !== true && rule.waivable ? waiverOf(facts.dossier, rule.id) : undefined;
  const status = statusOf(answer, waiver);
  return {
    rule: rule.id,
    status,
    else: rule.else,
    measured,
    cites,
    awaits: typeof answer === "boolean" || waiver !== undefined ? undefined : answer.awaits,
    waiver,
    provisional: measured.provisional?.length ? measured.provisional : undefined,
    [source]: rule,
  };
};

const statusOf = (answer: Answer, waiver: Step<"waive"> | undefined): Status => {
  if (answer === true) return "holds";
  if (waiver !== undefined) return "waived";
  return answer === false ? "broken" : "awaits";
};
