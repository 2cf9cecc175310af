import { type Calendar, checkCalendar } from "../kernel/calendar.js";
import { type Day, isDay } from "../kernel/day.js";
import { type FaultCode, fault } from "../kernel/fault.js";
import type { Effect } from "../rules/breach.js";
import { isEffect } from "../rules/checks.js";
import { checkedRule, type Rule } from "../rules/rule.js";
import { type Articles, type Evidence, evidences } from "../rules/source.js";
import type { TermChanges, Terms } from "../rules/terms.js";
import { checkOwnTerms, checkTerms, emptySubjects } from "./terms.js";

/** What the pages of editions and of overlays have in common. */
interface Page {
  readonly id: string;
  /** The clauses in force, by the ids of the rules that hold them. */
  readonly articles?: Articles;
  /** How well its articles are known, where one does not say so itself: from `memory` unless given. */
  readonly evidence?: Evidence;
}

/**
 * An edition of the law as a page that can be checked against one text: what is in force, where it stands, and its
 * numbers. What an edition that follows another does not name, it inherits, with the article of the edition that has it.
 */
export interface EditionSpec extends Page {
  /** The first day on which it is in force. */
  readonly from: Day;
  /** The id of the earlier edition that it follows; one that follows none inherits nothing. */
  readonly after?: string;
  /** The rules of that edition that it no longer has. */
  readonly repeals?: readonly string[];
  /** Its terms, where they are not those of the edition that it follows, or of the policy. */
  readonly terms?: TermChanges;
  /**
   * What becomes of a decision whose breach leaves it unrecognized: that very effect unless given, here or by the edition
   * that it follows; `none` where the law of the edition is not known to say so.
   */
  readonly unrecognized?: Effect | "none";
}

/** An overlay as a policy holds it; {@link Overlay} is what `extend` is given. */
export interface OverlaySpec extends Page {
  /** The first day on which it is in force; always, unless given. */
  readonly from?: Day;
  /** The ids of the rules that came with it: they are in force from its first day, whatever they cite. */
  readonly rules?: readonly string[];
  /** Its terms, at least as strict as those that they replace. */
  readonly terms?: TermChanges;
}

/** What `definePolicy` is given. */
export interface PolicySpec {
  readonly id: string;
  /** Editions by the first day each is in force, oldest first. */
  readonly editions: readonly EditionSpec[];
  /** The id of the one edition that every step is judged by, whatever its day; see `pin`. */
  readonly pinned?: string;
  /** The overlays whose clauses and terms are in force besides the edition's own; see `extend`. */
  readonly overlays?: readonly OverlaySpec[];
  /** Rules in the order of the procedure. */
  readonly rules: readonly Rule[];
  /** Terms of whatever no edition sets; where every first edition sets one otherwise, that is a fault. */
  readonly terms: Terms;
  /** Published holidays and make-up days by year; none unless given. */
  readonly calendar?: Calendar;
}

/** How long the id of a policy may be, with those of all its overlays: minutes carry it and are read back with it. */
export const longestId = 2_000;

/** Throws a fault that names the first thing in a spec by which no policy can stand; what, `definePolicy` says. */
export const checkSpec = (spec: PolicySpec): void => {
  if (!isName(spec.id, longestId)) throw fault("policy.id", spec.id);
  checkKeys("policy.malformed", spec, policyKeys);
  for (const key of ["editions", "rules", "terms"]) if (!Object.hasOwn(spec, key)) throw fault("policy.malformed", key);
  checkEditions(spec);
  checkOverlays(spec);
  checkTerms(spec.terms);
  checkRules(spec.rules);
  checkCalendar(spec.calendar ?? {});
};

type Form = "any" | "list" | "table";

/**
 * Throws a fault for a part that does not exist, for one that is there and undefined (a name was misspelt), and for
 * one that is not a list or a table where it should be.
 */
const checkKeys = (code: FaultCode, given: object, known: Readonly<Record<string, Form>>): void => {
  for (const [key, part] of Object.entries(given))
    if (!Object.hasOwn(known, key) || part === undefined || !isOf(known[key] as Form, part)) throw fault(code, key);
};

const isOf = (form: Form, part: unknown): boolean => {
  if (form === "any") return true;
  return form === "list" ? Array.isArray(part) : typeof part === "object" && part !== null && !Array.isArray(part);
};

const policyKeys = {
  id: "any",
  editions: "list",
  pinned: "any",
  overlays: "list",
  rules: "list",
  terms: "table",
  calendar: "any",
} as const;

const isName = (id: unknown, longest = 200): boolean => typeof id === "string" && id.length > 0 && id.length <= longest;

const pageKeys = { id: "any", from: "any", articles: "table", evidence: "any", terms: "table" } as const;
const editionKeys = { ...pageKeys, after: "any", repeals: "list", unrecognized: "any" } as const;

const checkEditions = ({ id, editions, pinned }: PolicySpec): void => {
  if (editions.length === 0) throw fault("policy.editions", id);
  editions.reduce((before, edition, at) => {
    if (!isName(edition?.id) || !isDay(edition.from) || edition.from <= before)
      throw fault("policy.editions", edition?.id);
    checkKeys("edition.malformed", edition, editionKeys);
    if (!isEffect(edition.unrecognized ?? "none")) throw fault("edition.malformed", "unrecognized");
    checkSubjects(edition);
    checkIsThere(edition.after, editions.slice(0, at));
    checkEvidence(edition);
    return edition.from;
  }, "");
  checkIsThere(pinned, editions);
};

const checkIsThere = (id: string | undefined, editions: readonly EditionSpec[]): void => {
  if (id !== undefined && !editions.some((edition) => edition.id === id)) throw fault("edition.unknown", id);
};

/** Throws a fault for a subject of which no term is named: its terms were forgotten. */
const checkSubjects = ({ terms = {} }: EditionSpec | OverlaySpec): void => {
  const [empty] = emptySubjects(terms);
  if (empty !== undefined) throw fault("term.missing", empty);
};

const overlayKeys = { ...pageKeys, rules: "list" } as const;

const checkOverlays = ({ editions, overlays = [], rules }: PolicySpec): void => {
  for (const overlay of overlays) {
    if (!isName(overlay?.id)) throw fault("policy.overlays", overlay?.id);
    checkKeys("overlay.malformed", overlay, overlayKeys);
    if (overlay.from !== undefined && !isDay(overlay.from)) throw fault("overlay.from", overlay.id);
    checkEvidence(overlay);
    checkSubjects(overlay);
  }
  const ids = [...editions, ...overlays].map(({ id }) => id);
  for (const one of ids) if (ids.indexOf(one) !== ids.lastIndexOf(one)) throw fault("policy.editions", one);
  for (const one of overlays) if (!isAdding(one, rules)) throw fault("overlay.empty", one.id);
};

/** Whether an overlay has a term or an article, came with rules, or is cited by one: else it was misspelt. */
const isAdding = ({ id, articles = {}, terms = {}, rules: own }: OverlaySpec, rules: readonly Rule[]): boolean =>
  own !== undefined ||
  Object.keys({ ...articles, ...terms }).length > 0 ||
  rules.some((rule) => Object.hasOwn(Object(rule?.cites), id));

const checkEvidence = ({ id, evidence }: Page): void => {
  if (evidence !== undefined && !evidences.includes(evidence)) throw fault("page.evidence", id);
};

const checkRules = (rules: readonly Rule[]): void => {
  const ids = rules.map((rule) => checkedRule(rule).id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) throw fault("rule.twice", id);
  for (const { id, terms } of rules) checkOwnTerms(id, terms ?? {});
};
