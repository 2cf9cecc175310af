import type { Calendar } from "../kernel/calendar.js";
import { isDay } from "../kernel/day.js";
import { fault } from "../kernel/fault.js";
import type { Rule } from "../rules/rule.js";
import type { TermChanges } from "../rules/terms.js";
import { definePolicy, type Policy } from "./policy.js";
import { withTerms } from "./terms.js";

/** What a place adds to the law: rules of its own, and terms at least as strict as those they replace. */
export interface Overlay {
  readonly id: string;
  readonly rules?: readonly Rule[];
  readonly terms?: TermChanges;
}

/**
 * A policy with an overlay on top. Throws a fault where a term would be softer (`term.softer`), of another kind
 * or unknown, where the overlay is there already, or where another rule has the same id.
 */
export const extend = (policy: Policy, overlay: Overlay): Policy => {
  const { spec } = policy;
  const overlays = spec.overlays ?? [];
  if (overlays.includes(overlay.id) || spec.editions.some(({ id }) => id === overlay.id))
    throw fault("overlay.twice", overlay.id);
  const added = (overlay.rules ?? []).filter((rule) => !spec.rules.includes(rule));
  return definePolicy({
    ...spec,
    id: `${spec.id}+${overlay.id}`,
    overlays: [...overlays, overlay.id],
    rules: [...spec.rules, ...added],
    terms: withTerms(spec.terms, overlay.terms ?? {}),
  });
};

/**
 * The policy judging every step by one of its editions, whatever the day. Throws a fault (`edition.unknown`) for any
 * other.
 */
export const pin = (policy: Policy, edition: string): Policy => {
  const pinned = policy.spec.editions.find(({ id }) => id === edition);
  if (pinned === undefined) throw fault("edition.unknown", edition);
  return definePolicy({ ...policy.spec, id: `${policy.id}@${edition}`, editions: [{ ...pinned, from: "0001-01-01" }] });
};

/**
 * The policy counting working days by a published calendar. Throws a fault (`calendar.day`) for a day that does not
 * exist or is not of its year.
 */
export const withCalendar = (policy: Policy, calendar: Calendar): Policy => {
  for (const [year, { off, on }] of Object.entries(calendar))
    for (const day of [...off, ...on]) if (!isDay(day) || !day.startsWith(`${year}-`)) throw fault("calendar.day", day);
  return definePolicy({ ...policy.spec, calendar });
};
