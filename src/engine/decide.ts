import type { Dossier } from "../domain/dossier.js";
import type { Stage, StepFrom, StepName } from "../domain/ladder.js";
import type { Minute, Ruling } from "../domain/minute.js";
import type { Step } from "../domain/step.js";
import { isDay } from "../kernel/day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import type { Facts } from "../rules/rule.js";
import { type Decision, type Finding, gravest } from "./decision.js";
import { find } from "./finding.js";
import { failedIn, unreadable } from "./unreadable.js";

/**
 * Judges a step by the rules in force on its day. The gravest broken rule gives the verdict; a rule that awaits its
 * evidence bars. Nothing is filed: give the minute to `evolve`. It never throws, and changes nothing it is given: what
 * cannot be read (data of another shape, a step there is none of, a getter or a rule that throws) is barred by
 * `input.readable`, which names the rule that threw.
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
  } catch (failure) {
    return unreadable(policy, step, failedIn(failure));
  }
};

const judged = (policy: Policy, dossier: Dossier, step: Step): Decision => {
  const { id, era, rules, under } = editionOn(policy, step.on);
  if (!isDay(step.on)) return unreadable(policy, step); // no edition governs it
  const facts = { dossier, step, era, termsOn: policy.termsOn } as Facts;
  const findings = rules[step.step][dossier.stage].map((one) => find(one, facts)); // of no step or stage it throws
  if (findings.length === 0) return unreadable(policy, step); // where no rule judges, nobody has granted anything
  const verdict = gravest(findings);
  if (verdict === "bar") return { step, edition: id, findings, verdict } as Decision; // one member for each verdict
  const minute = minuted(step, { verdict, because: broken(findings), under });
  return { step, edition: id, findings, verdict, minute } as Decision;
};

/**
 * A step with how it was decided. To spread nothing first looks idle and is not: V8 takes fifty times as long to add to
 * an object that began as the copy of another.
 */
const minuted = (step: Step, ruling: Ruling): Minute =>
  ({ ...nothing, ...step, verdict: ruling.verdict, because: ruling.because, under: ruling.under }) as Minute;

const nothing = {};

/** The ids of all broken rules, warnings too, in the order of the policy. */
const broken = (findings: readonly Finding[]): readonly string[] => {
  const ids: string[] = [];
  for (const { status, rule } of findings) if (status === "broken") ids.push(rule);
  return ids;
};
