import type { Dossier } from "../domain/dossier.js";
import type { Stage, StepFrom, StepName } from "../domain/ladder.js";
import type { Outcome } from "../domain/minute.js";
import type { Step } from "../domain/step.js";
import { isDay } from "../kernel/day.js";
import { graver, type Verdict } from "../kernel/verdict.js";
import { type Applied, type Edition, editionOn, type Policy } from "../policy/policy.js";
import type { Awaited } from "../rules/answer.js";
import { waiverOf } from "../rules/evidence.js";
import type { Facts } from "../rules/rule.js";
import { type Decision, type Finding, source, type Status, verdictOn } from "./decision.js";
import { unreadable } from "./unreadable.js";

/**
 * Judges a step by the rules in force on its day. The gravest broken rule gives the verdict; a rule that awaits its
 * evidence bars. Nothing is filed: give the minute to `evolve`. It never throws, and changes nothing it is given: what
 * cannot be read (data of another shape, a step there is none of, a getter or a rule that throws) is barred by
 * `input.readable`.
 */
export const decide = <S extends Stage, K extends StepFrom<S>>(
  policy: Policy,
  dossier: Dossier<S>,
  step: Step<K>,
): Decision<K & StepName> => judge(policy, dossier, step as Step) as Decision<K & StepName>; // a decision on this very step

/** Judges a step that may not be open at the stage: then `ladder.closed` bars it. */
export const judge = (policy: Policy, dossier: Dossier, step: Step): Decision => {
  try {
    return judged(policy, dossier, step);
  } catch {
    return unreadable(policy, step);
  }
};

const judged = (policy: Policy, dossier: Dossier, step: Step): Decision => {
  const edition = editionOn(policy, step.on);
  const facts = { dossier, step, era: edition.era } as Facts;
  const rules: readonly Applied[] | undefined = edition.rules[step.step]?.[dossier.stage];
  if (rules === undefined || !isDay(step.on)) return unreadable(policy, step); // no step or stage of the ladder; no day
  const findings = rules.map((applied) => find(applied, facts));
  return conclude(policy, edition, step, findings);
};

const conclude = (policy: Policy, edition: Edition, step: Step, findings: readonly Finding[]): Decision => {
  const verdict = findings.reduce<Verdict>((gravest, finding) => graver(gravest, verdictOn(finding)), "grant");
  const judged = { step, edition: edition.id, findings };
  if (verdict === "bar") return { ...judged, verdict } as Decision;
  const because = findings.filter(({ status }) => status === "broken").map(({ rule }) => rule);
  const ruling = { verdict: verdict as Outcome, because, under: { policy: policy.id, edition: edition.id } };
  return { ...judged, verdict, minute: { ...step, ...ruling } } as Decision; // one member for each verdict
};

const find = ({ rule, terms, cites }: Applied, facts: Facts): Finding => {
  const measured: { readonly provisional?: readonly number[] } = rule.measure(facts, terms);
  const answer = rule.require(measured);
  const waiver = answer !== true && rule.waivable ? waiverOf(facts.dossier, rule.id) : undefined;
  const status: Status = answer === true ? "holds" : waiver ? "waived" : answer === false ? "broken" : "awaits";
  return {
    rule: rule.id,
    status,
    else: rule.else,
    measured,
    cites,
    awaits: status === "awaits" ? awaited(answer) : undefined,
    waiver,
    provisional: measured.provisional?.length ? measured.provisional : undefined,
    [source]: rule,
  };
};

const awaited = (answer: boolean | { readonly awaits: readonly Awaited[] }): readonly Awaited[] =>
  typeof answer === "boolean" ? [] : answer.awaits;
