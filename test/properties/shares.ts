import fc from "fast-check";
import { atLeast, moreThan, type Share, type Threshold } from "../../src/kernel/threshold.js";

const most = 1_000_000_000;

/** The answer by whole numbers without limit: the fewest votes that are enough, and whether there are that many. */
export const meetsExactly = ({ kind, part, whole }: Threshold, { count, of }: Share): boolean => {
  if (of === 0) return false;
  const floor = (BigInt(of) * BigInt(part)) / BigInt(whole);
  const reached = floor * BigInt(whole) === BigInt(of) * BigInt(part);
  const fewest = kind === "at-least" && reached ? floor : floor + 1n;
  return BigInt(count) >= fewest;
};

/** All thresholds with at most so many parts. */
export const smallThresholds = (most: number): readonly Threshold[] =>
  upTo(most)
    .slice(1)
    .flatMap((whole) => upTo(whole).flatMap((part) => [atLeast(part, whole), moreThan(part, whole)]));

/** All shares of at most so many, of nobody too. */
export const smallShares = (most: number): readonly Share[] =>
  upTo(most).flatMap((of) => upTo(of).map((count) => ({ count, of })));

/** A threshold as a policy may hold it: of up to a million parts, often a percentage or more than half. */
export const anyThreshold: fc.Arbitrary<Threshold> = fc
  .oneof(fc.integer({ min: 1, max: 10 }), fc.constant(100), fc.integer({ min: 1, max: 1_000_000 }))
  .chain((whole) =>
    fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole), fc.constantFrom(atLeast, moreThan)),
  )
  .map(([part, whole, threshold]) => threshold(part, whole));

/** A share of up to 10^9, three times in four within one vote of the threshold. */
export const anyShareNear = ({ part, whole }: Threshold): fc.Arbitrary<Share> =>
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: most })),
      fc.constantFrom(-1, 0, 1, undefined),
    )
    .chain(([of, off]) => {
      const edge = Number((BigInt(of) * BigInt(part)) / BigInt(whole)) + (off ?? 0);
      const near = fc.constant(Math.min(of, Math.max(0, edge)));
      return (off === undefined ? fc.integer({ min: 0, max: of }) : near).map((count) => ({ count, of }));
    });

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, index) => index);
