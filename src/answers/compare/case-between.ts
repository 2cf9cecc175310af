import { asStrict, meets, type Threshold } from "../../kernel/threshold.js";
import type { Listed, Maximum, Minimum, Term } from "../../rules/terms.js";
import { isThreshold, type TermCase } from "./term-case.js";

/**
 * The smallest case that keeps one of two different terms and not the other; `undefined` where they cannot be
 * compared.
 */
export const caseBetween = (one: Term, other: Term): TermCase | undefined => {
  if (isThreshold(one)) return isThreshold(other) ? shareBetween(one, other) : undefined;
  if (one.kind === "minimum" && other.kind === "minimum") return quantityBetween(one, other, 0);
  if (one.kind === "maximum" && other.kind === "maximum") return quantityBetween(one, other, 1);
  if (one.kind === "listed" && other.kind === "listed") return listBetween(one, other);
  if (one.kind === "choice" && other.kind === "choice") return choiceBetween(one.value, other.value);
  return undefined;
};

/**
 * The share out of the fewest, and of those the smallest, that meets only the softer of two thresholds. The count that
 * is needed never falls as there are more to count, so one pass finds it, at the latest out of the sum of both wholes.
 */
const shareBetween = (one: Threshold, other: Threshold): TermCase | undefined => {
  const [softer, stricter] = asStrict(one, other) ? [other, one] : [one, other];
  let count = 0;
  for (let of = 1; of <= mostWhole; of++) {
    while (count <= of && !meets(softer, { count, of })) count++;
    if (!meets(stricter, { count, of })) return { kind: "share", count, of };
  }
  return undefined; // no policy that was checked has such terms
};

/** The whole of a term is a million at most, and that of a case the sum of two. */
const mostWhole = 2_000_000;

/**
 * The lower bound itself keeps only the softer of two minimums; of two maximums it is one more than the lower bound.
 */
const quantityBetween = <T extends Minimum | Maximum>(one: T, other: T, more: 0 | 1): TermCase | undefined => {
  const { unit, count } = one.of;
  if (unit !== other.of.unit) return undefined;
  return { kind: "quantity", of: { unit, count: Math.min(count, other.of.count) + more } };
};

const listBetween = (one: Listed, other: Listed): TermCase | undefined => {
  const added = other.items.find((item) => !one.items.includes(item));
  const item = added ?? one.items.find((item) => !other.items.includes(item));
  return item === undefined ? undefined : { kind: "all-but", item };
};

const choiceBetween = (one: string, other: string): TermCase =>
  one === "open" || other === "open"
    ? { kind: "other-than", value: one === "open" ? other : one }
    : { kind: "choice", value: one };
