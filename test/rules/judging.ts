import type { Dossier } from "../../src/domain/dossier.js";
import type { Step } from "../../src/domain/step.js";
import type { Decision } from "../../src/engine/decision.js";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { competent } from "../../src/rules/body.js";
import { byTheRightBody, keepsTheRound, lawful, ofAMinute } from "../../src/rules/correction.js";
import { inForce } from "../../src/rules/edition.js";
import { closed } from "../../src/rules/ladder.js";
import { forward, notTwice } from "../../src/rules/order.js";
import type { Rule } from "../../src/rules/rule.js";
import { dossierOf, found, trouble } from "../support/career.js";
import { told } from "../support/told.js";
import { inEach, withRules } from "../support/with-rules.js";

/**
 * How a rule came out, what was decided, and what else is in the way: `["broken", "bar"]` where it alone is broken and
 * bars. Expects it to speak both languages, and to repeat no id and no free text.
 */
export const outcome = (decision: Decision, rule: string): readonly string[] => {
  const finding = found(decision, rule);
  if (finding !== undefined) told(finding);
  return [finding?.status ?? "not judged", decision.verdict, ...trouble(decision).filter((id) => id !== rule)];
};

/** A rule that always holds and that every edition cites. */
const idle = (id: string): Rule => ({
  ...closed,
  id,
  cites: inEach,
  require: () => true,
});

/** What is in force in every policy, so that it never stands in the way, and a rule for each edition. */
const asides = [closed, inForce, forward, notTwice, competent, ofAMinute, lawful, byTheRightBody, keepsTheRound].map(
  ({ id }) => idle(id),
);
const editionsCited = idle("made-up.idle");

/** A policy of one rule, for evidence that several rules look at. */
export const only = (rule: Rule): Policy => {
  const known = alone.get(rule);
  if (known !== undefined) return known;
  const rules = [...asides.filter(({ id }) => id !== rule.id), editionsCited, rule];
  const made = withRules(migrantWorkers, rule.id, rules);
  alone.set(rule, made);
  return made;
};
const alone = new WeakMap<Rule, Policy>();

/** The file of steps that were all granted elsewhere, lawful or not: history stands. */
export const granted = (steps: readonly Step[]): Dossier => dossierOf(steps, elsewhere);
const elsewhere = withRules(migrantWorkers, "elsewhere", [...asides, editionsCited]);

/** The edition of 2026 for every day, with a calendar of 2024, the year of the nomination in the lawful career. */
export const in2026 = withCalendar(pin(migrantWorkers, "cpc-2026"), { 2024: { off: [], on: [] } });
