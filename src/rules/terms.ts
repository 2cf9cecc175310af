import type { Quantity } from "../kernel/quantity.js";
import { asStrict, type Threshold } from "../kernel/threshold.js";

/** At least so much: longer or more is stricter. */
export interface Minimum {
  readonly kind: "minimum";
  readonly of: Quantity;
}

/** At most so much: shorter or fewer is stricter. */
export interface Maximum {
  readonly kind: "maximum";
  readonly of: Quantity;
}

/** Everything on this list: a longer list is stricter. */
export interface Listed {
  readonly kind: "listed";
  readonly items: readonly string[];
}

/** One of several ways, none stricter than another. `open` leaves it to an overlay, which may set it once. */
export interface Choice {
  readonly kind: "choice";
  readonly value: string;
}

/** A number or list of the law, as plain data that says which way is stricter. */
export type Term = Threshold | Minimum | Maximum | Listed | Choice;

/**
 * A term that asks for at least so much; a bare number counts heads or ballots.
 *
 * @param of - The least that is asked for: a quantity with its unit, or a bare number of heads or ballots.
 *
 * @example
 * ```ts
 * import { minimum } from "fazhan";
 *
 * console.log(minimum(3));
 * // { kind: 'minimum', of: { unit: 'count', count: 3 } }
 * ```
 */
export const minimum = (of: Quantity | number): Minimum => ({ kind: "minimum", of: quantity(of) });
/**
 * A term that allows at most so much; a bare number counts heads or ballots.
 *
 * @param of - The most that is allowed: a quantity with its unit, or a bare number of heads or ballots.
 *
 * @example
 * ```ts
 * import { maximum, months } from "fazhan";
 *
 * console.log(maximum(months(1)));
 * // { kind: 'maximum', of: { unit: 'months', count: 1 } }
 * ```
 */
export const maximum = (of: Quantity | number): Maximum => ({ kind: "maximum", of: quantity(of) });
/**
 * A term that asks for everything on the list.
 *
 * @param items - Everything that is asked for, each by its name.
 *
 * @example
 * ```ts
 * import { listed } from "fazhan";
 *
 * console.log(listed(["police", "employer"]));
 * // { kind: 'listed', items: [ 'police', 'employer' ] }
 * ```
 */
export const listed = (items: readonly string[]): Listed => ({ kind: "listed", items });
/**
 * A term that settles one of several ways; `open` leaves it open.
 *
 * @param value - The way that is settled, such as `meeting` for the term `conversion.effective`.
 *
 * @example
 * ```ts
 * import { choice } from "fazhan";
 *
 * console.log(choice("meeting"));
 * // { kind: 'choice', value: 'meeting' }
 * ```
 */
export const choice = (value: string): Choice => ({ kind: "choice", value });

const quantity = (of: Quantity | number): Quantity => (typeof of === "number" ? { unit: "count", count: of } : of);

/** Whether a term may take the place of another: of the same kind and unit, and never softer. */
export const mayReplace = (base: Term, next: Term): boolean => {
  switch (base.kind) {
    case "at-least":
    case "more-than":
      return (next.kind === "at-least" || next.kind === "more-than") && asStrict(next, base);
    case "minimum":
      return next.kind === "minimum" && next.of.unit === base.of.unit && next.of.count >= base.of.count;
    case "maximum":
      return next.kind === "maximum" && next.of.unit === base.of.unit && next.of.count <= base.of.count;
    case "listed":
      return next.kind === "listed" && base.items.every((item) => next.items.includes(item));
    case "choice":
      return next.kind === "choice" && (base.value === "open" || base.value === next.value);
  }
};

/**
 * All terms that the library's own rules read, by subject. `national` gives the values of the Rules; what only local
 * practice asks for stands there at its neutral value, so that an overlay can only raise it.
 */
export interface Terms {
  readonly applicant: { readonly age: Minimum; readonly doors: Choice };
  readonly talk: { readonly within: Maximum };
  readonly mentors: { readonly fewest: Minimum; readonly most: Maximum };
  readonly cultivation: { readonly lasts: Minimum; readonly reviewedEvery: Maximum; readonly filedWithin: Maximum };
  readonly nomination: { readonly opinions: Listed; readonly notice: Minimum };
  readonly sponsors: { readonly fewest: Minimum; readonly most: Maximum };
  readonly training: { readonly days: Minimum; readonly hours: Minimum };
  readonly prereview: { readonly leavingWithin: Minimum; readonly meetingWithin: Maximum };
  readonly branch: { readonly fullMembers: Minimum };
  readonly ballot: { readonly quorum: Threshold; readonly majority: Threshold };
  readonly approval: { readonly within: Maximum; readonly atMost: Maximum; readonly by: Choice };
  readonly oath: { readonly within: Maximum };
  readonly conversion: { readonly opinions: Listed; readonly decidedWithin: Maximum; readonly effective: Choice };
  readonly extension: { readonly shortest: Minimum; readonly longest: Maximum; readonly times: Maximum };
  readonly postponement: { readonly longest: Maximum };
  readonly archive: { readonly papers: Listed };
  readonly poll: {
    readonly returned: Threshold;
    readonly ballots: Minimum;
    readonly passMark: Threshold;
    readonly floor: Threshold;
    readonly fresh: Maximum;
    readonly deferral: Minimum;
    readonly refusal: Minimum;
    readonly deferrals: Maximum;
  };
  readonly investigation: { readonly cells: Listed; readonly fresh: Maximum };
  readonly lead: { readonly side: Choice };
}

/** Some terms by subject and name, to take the place of a policy's own. */
export type TermChanges = { readonly [S in keyof Terms]?: { readonly [N in keyof Terms[S]]?: Terms[S][N] } };
