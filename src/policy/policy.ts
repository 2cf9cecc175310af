import { type Stage, stages, type StepName, stepNames } from "../domain/ladder.js";
import type { Ruling } from "../domain/minute.js";
import type { Day } from "../kernel/day.js";
import { orFault } from "../kernel/fault.js";
import { frozen } from "../kernel/frozen.js";
import type { Era, Rule } from "../rules/rule.js";
import type { Citation } from "../rules/source.js";
import type { Terms } from "../rules/terms.js";
import { checkCited, checkEditionsCited } from "./cited.js";
import { checkSpec, type PolicySpec } from "./spec.js";
import { withStructural } from "./structural.js";

/** The mark of a policy that `definePolicy` has made and checked. */
const made: unique symbol = Symbol.for("fazhan.policy");

/** A rule as one edition applies it: with its terms and its clause. */
export interface Applied {
  readonly rule: Rule;
  readonly terms: Terms;
  readonly cites: Citation;
}

/**
 * An edition of the law as a policy holds it, with the rules of each step at each stage in the order of the procedure.
 */
export interface Edition {
  readonly id: string;
  readonly from: Day;
  readonly era: Era;
  /** What a minute says it was decided under: the policy and this edition, by id. */
  readonly under: Ruling["under"];
  readonly rules: { readonly [K in StepName]: { readonly [S in Stage]: readonly Applied[] } };
}

/**
 * A policy: a timeline of editions, the rules and terms in force, and the calendar that working days are counted by.
 */
export interface Policy {
  readonly id: string;
  readonly spec: PolicySpec;
  readonly editions: readonly Edition[];
  readonly [made]: true;
}

/** Whether something is a policy that `definePolicy` made: the door for untyped data asks before it judges by it. */
export const isPolicy = (input: unknown): input is Policy => {
  try {
    return typeof input === "object" && Object.getOwnPropertyDescriptor(input, made)?.value === true;
  } catch {
    return false; // null has nothing of its own to be asked for, and a proxy may throw whatever it is asked
  }
};

/**
 * Makes a policy and indexes, once, the rules of each step under each edition. What it is given is copied. The rules
 * `ladder.closed`, `edition.in-force`, `order.forward` and `body.competent` are in force in every edition, whether or
 * not they are listed. Throws a fault where the id is no text of 1 to 2,000 letters, there is no edition, editions are
 * out of order, no other rule cites an edition (`edition.empty`), a rule cannot stand or cites no edition or overlay
 * there is (`rule.nowhere`), two share an id, a term is not of its kind or contradicts another, a day of the calendar
 * does not exist, or the spec is of another shape (`policy.malformed`).
 */
export const definePolicy = (spec: PolicySpec): Policy =>
  orFault("policy.malformed", "definePolicy", () => {
    const policy = indexed(spec);
    checkCited(policy.spec.rules, policy.spec);
    return policy;
  });

/** The policy of a spec in which a rule may be in force nowhere: `pin` leaves editions out, and keeps every rule. */
export const indexed = (given: PolicySpec): Policy => {
  const copy = frozen(given); // first of all, so that what is checked is what is judged by
  checkSpec(copy);
  const ids = copy.editions.map(({ id }) => id);
  const spec = frozen({ ...copy, rules: withStructural(copy.rules, ids) });
  checkEditionsCited(spec);
  const editions = Object.freeze(spec.editions.map((edition) => edited(spec, edition)));
  return Object.freeze({ id: spec.id, spec, editions, [made]: true as const });
};

/** The edition in force on a day; before the first one, the first one, which then bars by `edition.in-force`. */
export const editionOn = (policy: Policy, day: Day): Edition => {
  const { editions } = policy;
  let at = editions.length - 1;
  while (at > 0 && (editions[at] as Edition).from > day) at--;
  return editions[at] as Edition; // a policy has at least one edition
};

const edited = (spec: PolicySpec, edition: PolicySpec["editions"][number]): Edition => {
  const ids = [edition.id, ...(spec.overlays ?? []).toReversed()];
  const applied = spec.rules.flatMap((rule) => {
    const cites = citation(rule, ids);
    const terms = rule.terms === undefined ? spec.terms : Object.freeze({ ...spec.terms, ...rule.terms });
    return cites === undefined ? [] : [Object.freeze({ rule, terms, cites })];
  });
  const waivable = new Set(applied.filter(({ rule }) => rule.waivable).map(({ rule }) => rule.id));
  const era = { id: edition.id, from: edition.from, waivable, calendar: spec.calendar ?? {} };
  const under = Object.freeze({ policy: spec.id, edition: edition.id });
  const rules = byStepAndStage(applied);
  return Object.freeze({ id: edition.id, from: edition.from, era: Object.freeze(era), under, rules });
};

/** The clause a rule stands on here: of the edition if it has one, else of the overlay added last. */
const citation = (rule: Rule, ids: readonly string[]): Citation | undefined => {
  for (const edition of ids) {
    if (!Object.hasOwn(rule.cites, edition)) continue;
    const clause = rule.cites[edition];
    if (clause === undefined) return undefined;
    const { at, verified, ...known } = clause;
    return Object.freeze({ edition, article: at, ...known, verified: verified ?? false });
  }
  return undefined;
};

const byStepAndStage = (applied: readonly Applied[]): Edition["rules"] => {
  const rules = table(stepNames, (): Applied[] => []);
  for (const one of applied) for (const step of new Set(one.rule.steps)) rules[step].push(one);
  return table(stepNames, (step) => byStage(rules[step]));
};

/**
 * A rule that names no stages judges at all of them; where no rule names any, one list serves for every stage. The lists
 * are nobody's but the policy's own and are not frozen, for V8 takes longer to map one that is.
 */
const byStage = (rules: readonly Applied[]): Edition["rules"][StepName] =>
  rules.every(({ rule }) => rule.stages === undefined)
    ? table(stages, () => rules)
    : table(stages, (stage) => rules.filter(({ rule }) => rule.stages?.includes(stage) ?? true));

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V): { readonly [P in K]: V } =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as { readonly [P in K]: V }; // every key has its value
