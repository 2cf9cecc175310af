/** A share that a count must reach: at least, or more than, `part` of `whole`. Both are whole numbers up to 10^9. */
export interface Threshold {
  readonly kind: "at-least" | "more-than";
  readonly part: number;
  readonly whole: number;
}

/** A count of people or ballots out of all of them, as whole numbers up to 10^9. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * A threshold that exactly `part` of `whole` already meets: 80 of 100 is not below 80 %.
 *
 * @param part - The numerator, a whole number.
 * @param whole - The denominator, a whole number above zero.
 *
 * @example
 * ```ts
 * import { atLeast, meets } from "fazhan";
 *
 * console.log(meets(atLeast(80, 100), { count: 4, of: 5 }));
 * // true
 * ```
 */
export const atLeast = (part: number, whole: number): Threshold => ({ kind: "at-least", part, whole });

/**
 * A threshold that exactly `part` of `whole` does not meet yet: half is not more than half.
 *
 * @param part - The numerator, a whole number.
 * @param whole - The denominator, a whole number above zero.
 *
 * @example
 * ```ts
 * import { meets, moreThan } from "fazhan";
 *
 * console.log(meets(moreThan(1, 2), { count: 15, of: 30 }));
 * // false
 * ```
 */
export const moreThan = (part: number, whole: number): Threshold => ({ kind: "more-than", part, whole });

/**
 * Whether a share meets a threshold, compared by cross-multiplying and never by dividing or rounding.
 * Of nobody no share is reached: `0 of 0` meets nothing.
 */
export const meets = (threshold: Threshold, share: Share): boolean => {
  if (share.of <= 0) return false;
  const have = product(share.count, threshold.whole);
  const need = product(share.of, threshold.part);
  return threshold.kind === "at-least" ? have >= need : have > need;
};

/** Whether no share meets `one` without meeting `other` too: `one` asks at least as much. */
export const asStrict = (one: Threshold, other: Threshold): boolean => {
  const mine = product(one.part, other.whole);
  const theirs = product(other.part, one.whole);
  return mine > theirs || (mine >= theirs && (one.kind === other.kind || one.kind === "more-than"));
};

/** A product without rounding, however large: numbers and big integers compare exactly with each other. */
const product = (one: number, other: number): number | bigint => {
  const rounded = one * other;
  const isExact = Number.isSafeInteger(rounded) || !Number.isInteger(one) || !Number.isInteger(other);
  return isExact ? rounded : BigInt(one) * BigInt(other);
};

/** How many more are needed for a share to meet a threshold; a number is missing where no number is enough. */
export interface Shortfall {
  /** How many of those counted change over, and the whole stays as it is. */
  readonly converted?: number;
  /** How many come on top, in the count and in the whole. */
  readonly added?: number;
}

/**
 * The smallest changes by which a share that falls short of a threshold would meet it, found without dividing twice or
 * rounding.
 */
export const shortfall = (threshold: Threshold, share: Share): Shortfall => {
  if (meets(threshold, share)) return { converted: 0, added: 0 };
  const { part, whole } = threshold;
  const gap = share.of * part - share.count * whole;
  const converted = steps(threshold, gap, whole);
  const added = share.of === 0 ? 1 : steps(threshold, gap, whole - part);
  return {
    ...(meets(threshold, { count: share.count + converted, of: share.of }) &&
      converted <= share.of - share.count && { converted }),
    ...(Number.isFinite(added) && meets(threshold, { count: share.count + added, of: share.of + added }) && { added }),
  };
};

/** How many steps of a size close a gap, or pass it where exactly closing it is not enough. */
const steps = ({ kind }: Threshold, gap: number, size: number): number =>
  Math.max(0, kind === "at-least" ? Math.ceil(gap / size) : Math.floor(gap / size) + 1);
