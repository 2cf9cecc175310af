import type { Day } from "../kernel/day.js";
import { orFault } from "../kernel/fault.js";
import { frozen } from "../kernel/frozen.js";
import type { Terms } from "../rules/terms.js";
import { checkSpec, type PolicySpec } from "./spec.js";
import { withStructural } from "./structural.js";
import { type Edition, timelineOf } from "./timeline.js";

/** The mark of a policy that `definePolicy` has made and checked. */
const made: unique symbol = Symbol.for("fazhan.policy");

/**
 * A policy: a timeline of editions, each with the rules and terms in force, and the calendar that working days are
 * counted by.
 */
export interface Policy {
  readonly id: string;
  /** What `definePolicy` was given, frozen, with the rules that are in force everywhere. */
  readonly spec: PolicySpec;
  /** The law by the first day it is in force, oldest first; an edition stands twice where an overlay begins within it. */
  readonly editions: readonly Edition[];
  /** The terms in force on a day. */
  readonly termsOn: (day: Day) => Terms;
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
 * Makes a policy and indexes, once, the rules of each step under each edition. What it is given is copied and frozen.
 * The rules `ladder.closed`, `edition.in-force`, `order.forward`, `order.not-twice` and `body.competent` are in force in every edition,
 * whether or not they are listed. Throws a fault where the id is not a text of 1 to 2,000 letters; where there is no
 * edition, editions are out of order, one follows none that is earlier (`edition.unknown`), or no clause is in force in
 * one (`edition.empty`); where a page names a rule that is not listed (`article.unknown`) or repeals one that it does
 * not inherit (`repeal.unknown`); where a rule cannot stand, is in force nowhere (`rule.nowhere`), or shares its id;
 * where a term is not of its kind or contradicts another, no edition leaves it as the policy sets it (`term.overridden`),
 * or an overlay's is softer (`term.softer`); where a day of the
 * calendar does not exist; and where the spec is of another shape (`policy.malformed`).
 *
 * @param spec - The id, the terms, the rules and the editions, each with its first day and the clauses that it has.
 *
 * @example
 * ```ts
 * import { definePolicy } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const ours = definePolicy({ ...national.spec, id: "our-county" });
 * console.log(ours.spec.id, ours.editions.map(({ id }) => id));
 * // our-county [ 'cpc-1990', 'cpc-2014', 'cpc-2026' ]
 * ```
 */
export const definePolicy = (spec: PolicySpec): Policy =>
  orFault("policy.malformed", "definePolicy", () => policyOf(spec));

/** The policy of a spec. */
export const policyOf = (given: PolicySpec): Policy => {
  const copy = frozen(given); // first of all, so that what is checked is what is judged by
  checkSpec(copy);
  const spec = frozen({ ...copy, rules: withStructural(copy.rules) });
  const editions = timelineOf(spec);
  const termsOn = (day: Day): Terms => inForceOn(editions, day).terms;
  return Object.freeze({ id: spec.id, spec, editions, termsOn, [made]: true as const });
};

/** The edition in force on a day; before the first one, the first one, which then bars by `edition.in-force`. */
export const editionOn = ({ editions }: Policy, day: Day): Edition => inForceOn(editions, day);

const inForceOn = (editions: readonly Edition[], day: Day): Edition => {
  let at = editions.length - 1;
  while (at > 0 && (editions[at] as Edition).from > day) at--;
  return editions[at] as Edition; // a policy has at least one edition
};
