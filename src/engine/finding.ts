import type { Step } from "../domain/step.js";
import type { Applied } from "../policy/timeline.js";
import { type Answer, type Awaiting, awaits } from "../rules/answer.js";
import { waiverOf } from "../rules/evidence.js";
import type { Facts } from "../rules/rule.js";
import { type Finding, source, type Status } from "./decision.js";
import { lacking } from "./lacking.js";

/** What one rule finds about a step: it measures, and answers on what it measured. */
export const finding = (applied: Applied, facts: Facts): Finding => {
  const unknown = unknownTo(applied, facts);
  if (unknown !== undefined) return concluded(applied, facts, unmeasured, unknown);
  const measured = applied.rule.measure(facts, applied.terms, applied.since);
  return concluded(applied, facts, measured, applied.rule.require(measured));
};

/** The same, only where the rule does not hold. */
export const unmetFinding = (applied: Applied, facts: Facts): Finding | undefined => {
  const unknown = unknownTo(applied, facts);
  if (unknown !== undefined) return concluded(applied, facts, unmeasured, unknown);
  const measured = applied.rule.measure(facts, applied.terms, applied.since);
  const answer = applied.rule.require(measured);
  return answer === true ? undefined : concluded(applied, facts, measured, answer);
};

/** What a rule waits for before it can measure anything; nothing where all that it needs is there. */
export const unknownTo = ({ rule: { needs } }: Applied, facts: Facts): Awaiting | undefined => {
  if (needs === undefined) return undefined;
  const missing = lacking(needs, facts);
  return missing.length > 0 ? awaits(missing) : undefined;
};

/** What stands in a finding whose rule could not measure anything: a mark, so that it is told from facts that are not on file. */
export const unmeasured: object = /* @__PURE__ */ Object.freeze({ unmeasured: true });

const concluded = (applied: Applied, { dossier }: Facts, measured: object, answer: Answer): Finding => {
  const { rule } = applied;
  return findingOf(
    applied,
    measured,
    answer,
    answer !== true && rule.waivable ? waiverOf(dossier, rule.id) : undefined,
  );
};

/** The finding that a rule comes to with an answer, on what it measured and with the waiver that sets it aside. */
export const findingOf = (
  { rule, cites }: Applied,
  measured: Measured,
  answer: Answer,
  waiver: Step<"waive"> | undefined,
): Finding => {
  const status = statusOf(answer, waiver);
  return {
    rule: rule.id,
    status,
    else: rule.else,
    measured,
    cites,
    awaits: status === "awaits" ? (answer as Awaiting).awaits : undefined,
    waiver,
    provisional: measured.provisional?.length ? measured.provisional : undefined,
    [source]: rule,
  };
};

type Measured = { readonly provisional?: readonly number[] };

const statusOf = (answer: Answer, waiver: Step<"waive"> | undefined): Status => {
  if (answer === true) return "holds";
  if (waiver !== undefined) return "waived";
  return answer === false ? "broken" : "awaits";
};
