import { type Calendar, checkCalendar } from "../kernel/calendar.js";
import type { Day } from "../kernel/day.js";
import { fault, orFault } from "../kernel/fault.js";
import { isSame } from "../kernel/frozen.js";
import type { Rule } from "../rules/rule.js";
import type { Articles, Evidence } from "../rules/source.js";
import type { TermChanges } from "../rules/terms.js";
import { policyOf, type Policy } from "./policy.js";
import type { PolicySpec } from "./spec.js";

/** What a place adds to the law: rules of its own, and terms at least as strict as those they replace. */
export interface Overlay {
  readonly id: string;
  /** The first day on which it is in force; always, unless given. */
  readonly from?: Day;
  readonly rules?: readonly Rule[];
  /** Where its clauses stand, by the ids of the rules that hold them; a rule may also cite the overlay itself. */
  readonly articles?: Articles;
  /** How well its articles are known, where one does not say so itself: from `memory` unless given. */
  readonly evidence?: Evidence;
  readonly terms?: TermChanges;
}

/**
 * A policy with an overlay on top, from the overlay's first day on. Throws a fault where a term would be softer than
 * that of an edition in force from that day on (`term.softer`), of another kind or unknown, where the overlay is there
 * already or adds nothing (`overlay.empty`), where another rule has the same id, where a rule is in force in no edition and no overlay (`rule.nowhere`),
 * and where `definePolicy` does: the ids of a policy and its overlays together have at most 2,000 letters.
 *
 * @param policy - The policy to build on, such as `national`.
 * @param overlay - What is stricter or added: an id, terms, rules, and the first day (`from`) if it is not in force from
 * the beginning.
 * @returns A new policy. The one given is not changed.
 *
 * @example
 * ```ts
 * import { atLeast, extend } from "fazhan";
 * import { migrantWorkers } from "fazhan/policies";
 *
 * const ours = extend(migrantWorkers, { id: "our-county", from: "2026-09-01", terms: { poll: { passMark: atLeast(85, 100) } } });
 * console.log(ours.termsOn("2026-08-31").poll.passMark.part, ours.termsOn("2026-09-01").poll.passMark.part);
 * // 80 85
 * ```
 */
export const extend = (policy: Policy, overlay: Overlay): Policy =>
  orFault("overlay.malformed", "extend", () => policyOf(extended(policy.spec, overlay)));

const extended = (spec: PolicySpec, overlay: Overlay): PolicySpec => {
  const { rules = [], ...page } = overlay;
  const { id } = page;
  if (typeof id !== "string" || id === "") throw fault("overlay.id", id);
  if (!Array.isArray(rules) || (overlay.rules === undefined && Object.hasOwn(overlay, "rules")))
    throw fault("overlay.malformed", "rules");
  const overlays = spec.overlays ?? [];
  if ([...overlays, ...spec.editions].some((one) => one.id === id)) throw fault("overlay.twice", id);
  const added = rules.filter((rule) => !spec.rules.some((one) => isSame(one, rule)));
  const isLocal = (rule: Rule) => added.includes(rule) || overlays.some((one) => one.rules?.includes(rule?.id));
  const brought = rules.filter(isLocal).map((rule) => rule?.id);
  const isEmpty = Object.keys({ ...rules, ...page.articles, ...page.terms }).length === 0; // which no policy takes
  return {
    ...spec,
    id: `${spec.id}+${id}`,
    overlays: [...overlays, isEmpty ? page : { ...page, rules: brought }],
    rules: [...spec.rules, ...added],
  };
};

/**
 * The policy judging every step by one of its editions, whatever the day. Throws a fault (`edition.unknown`) for any
 * other.
 *
 * @param policy - The policy that has the edition.
 * @param edition - The id of the edition, such as `cpc-2014`.
 *
 * @example
 * ```ts
 * import { judge, pin, replay } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const { edition } = judge(pin(national, "cpc-2014"), replay([]), { step: "apply", on: "2026-06-01", by: { kind: "branch", id: "b-1" } });
 * console.log(edition);
 * // cpc-2014
 * ```
 */
export const pin = (policy: Policy, edition: string): Policy =>
  orFault("policy.malformed", "pin", () =>
    policyOf({ ...policy.spec, id: `${policy.id}@${edition}`, pinned: edition }),
  );

/**
 * The policy counting working days by a published calendar. Throws a fault (`calendar.day`) for a day that does not
 * exist or is not of its year.
 *
 * @param policy - The policy that is to count working days.
 * @param calendar - For each year the days off and the days worked at a weekend, both as `YYYY-MM-DD`. `mainland` has the
 * published ones.
 *
 * @example
 * ```ts
 * import { withCalendar } from "fazhan";
 * import { mainland, national } from "fazhan/policies";
 *
 * const policy = withCalendar(national, { ...mainland, 2027: { off: ["2027-01-01"], on: [] } });
 * console.log(Object.keys(policy.spec.calendar ?? {}).at(-1));
 * // 2027
 * ```
 */
export const withCalendar = (policy: Policy, calendar: Calendar): Policy =>
  orFault("calendar.malformed", "withCalendar", () => {
    checkCalendar(calendar);
    return policyOf({ ...policy.spec, calendar });
  });
