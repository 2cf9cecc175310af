import { type Calendar, checkCalendar } from "../kernel/calendar.js";
import { fault, orFault } from "../kernel/fault.js";
import { isSame } from "../kernel/frozen.js";
import type { Rule } from "../rules/rule.js";
import type { TermChanges } from "../rules/terms.js";
import { checkCited } from "./cited.js";
import { indexed, type Policy } from "./policy.js";
import type { PolicySpec } from "./spec.js";
import { withTerms } from "./terms.js";

/** What a place adds to the law: rules of its own, and terms at least as strict as those they replace. */
export interface Overlay {
  readonly id: string;
  readonly rules?: readonly Rule[];
  readonly terms?: TermChanges;
}

/**
 * A policy with an overlay on top. Throws a fault where a term would be softer (`term.softer`), of another kind
 * or unknown, where the overlay is there already, where another rule has the same id, where a rule cites neither the
 * overlay nor an edition or overlay that is there (`rule.nowhere`), and where `definePolicy` does:
 * the ids of a policy and its overlays together have at most 2,000 letters.
 */
export const extend = (policy: Policy, overlay: Overlay): Policy =>
  orFault("overlay.malformed", "extend", () => indexed(extended(policy.spec, overlay)));

const extended = (spec: PolicySpec, { id, rules, terms, ...others }: Overlay): PolicySpec => {
  if (typeof id !== "string" || id === "") throw fault("overlay.id", id);
  for (const key of Object.keys(others)) throw fault("overlay.malformed", key);
  const overlays = spec.overlays ?? [];
  if (overlays.includes(id) || spec.editions.some((edition) => edition.id === id)) throw fault("overlay.twice", id);
  const under = [...overlays, id];
  checkCited(rules ?? [], { ...spec, overlays: under });
  const added = (rules ?? []).filter((rule) => !spec.rules.some((one) => isSame(one, rule)));
  return {
    ...spec,
    id: `${spec.id}+${id}`,
    overlays: under,
    rules: [...spec.rules, ...added],
    terms: withTerms(spec.terms, terms ?? {}),
  };
};

/**
 * The policy judging every step by one of its editions, whatever the day. Throws a fault (`edition.unknown`) for any
 * other.
 */
export const pin = (policy: Policy, edition: string): Policy =>
  orFault("policy.malformed", "pin", () => {
    const pinned = policy.spec.editions.find(({ id }) => id === edition);
    if (pinned === undefined) throw fault("edition.unknown", edition);
    const editions = [{ ...pinned, from: "0001-01-01" }];
    return indexed({ ...policy.spec, id: `${policy.id}@${edition}`, editions });
  });

/**
 * The policy counting working days by a published calendar. Throws a fault (`calendar.day`) for a day that does not
 * exist or is not of its year.
 */
export const withCalendar = (policy: Policy, calendar: Calendar): Policy =>
  orFault("calendar.malformed", "withCalendar", () => {
    checkCalendar(calendar);
    return indexed({ ...policy.spec, calendar });
  });
