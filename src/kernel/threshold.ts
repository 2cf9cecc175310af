/** A share that a count must reach: at least, or more than, `part` of `whole`. Both are whole numbers. */
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

/** A threshold that exactly `part` of `whole` already meets: 80 of 100 is not below 80 %. */
export const atLeast = (part: number, whole: number): Threshold => ({ kind: "at-least", part, whole });

/** A threshold that exactly `part` of `whole` does not meet yet: half is not more than half. */
export const moreThan = (part: number, whole: number): Threshold => ({ kind: "more-than", part, whole });

/**
 * Whether a share meets a threshold, compared by cross-multiplying and never by dividing or rounding.
 * Of nobody no share is reached: `0 of 0` meets nothing.
 */
export const meets = (threshold: Threshold, share: Share): boolean => {
  if (share.of <= 0) return false;
  const have = share.count * threshold.whole;
  const need = share.of * threshold.part;
  return threshold.kind === "at-least" ? have >= need : have > need;
};

/** Whether no share meets `one` without meeting `other` too: `one` asks at least as much. */
export const asStrict = (one: Threshold, other: Threshold): boolean => {
  const mine = one.part * other.whole;
  const theirs = other.part * one.whole;
  return mine > theirs || (mine === theirs && (one.kind === other.kind || one.kind === "more-than"));
};
