import { type Calendar, checkCalendar } from "../kernel/calendar.js";
import { type Day, isDay } from "../kernel/day.js";
import { fault } from "../kernel/fault.js";
import { checkedRule, type Rule } from "../rules/rule.js";
import type { Terms } from "../rules/terms.js";
import { checkOwnTerms, checkTerms } from "./terms.js";

/** What `definePolicy` is given. */
export interface PolicySpec {
  readonly id: string;
  /** Editions by the first day each is in force, oldest first. They differ in the rules that cite them. */
  readonly editions: readonly { readonly id: string; readonly from: Day }[];
  /** Ids of the overlays whose clauses are in force besides the edition's own. */
  readonly overlays?: readonly string[];
  /** Rules in the order of the procedure. */
  readonly rules: readonly Rule[];
  readonly terms: Terms;
  /** Published holidays and make-up days by year; none unless given. */
  readonly calendar?: Calendar;
}

/** How long the id of a policy may be, with those of all its overlays: minutes carry it and are read back with it. */
export const longestId = 2_000;

/** Throws a fault that names the first thing in a spec by which no policy can stand; what, `definePolicy` says. */
export const checkSpec = (spec: PolicySpec): void => {
  if (!isName(spec.id, longestId)) throw fault("policy.id", spec.id);
  for (const key of Object.keys(spec)) if (!parts.includes(key)) throw fault("policy.malformed", key);
  checkEditions(spec);
  checkTerms(spec.terms);
  checkRules(spec.rules);
  checkCalendar(spec.calendar ?? {});
};

const parts = ["id", "editions", "overlays", "rules", "terms", "calendar"];

const isName = (id: unknown, longest = 200): boolean => typeof id === "string" && id.length > 0 && id.length <= longest;

const checkEditions = ({ id, editions, overlays }: PolicySpec): void => {
  if (editions.length === 0) throw fault("policy.editions", id);
  editions.reduce((before, edition) => {
    if (!isName(edition.id) || !isDay(edition.from) || edition.from <= before)
      throw fault("policy.editions", edition.id);
    return edition.from;
  }, "");
  for (const overlay of overlays ?? []) if (!isName(overlay)) throw fault("policy.overlays", overlay);
  const ids = [...editions.map((edition) => edition.id), ...(overlays ?? [])];
  for (const one of ids) if (ids.indexOf(one) !== ids.lastIndexOf(one)) throw fault("policy.editions", one);
};

const checkRules = (rules: readonly Rule[]): void => {
  const ids = rules.map((rule) => checkedRule(rule).id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) throw fault("rule.twice", id);
  for (const { id, terms } of rules) checkOwnTerms(id, terms ?? {});
};
