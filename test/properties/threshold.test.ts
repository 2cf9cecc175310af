import fc from "fast-check";
import { expect, test } from "vitest";
import { asStrict, atLeast, meets, moreThan, type Share, type Threshold } from "../../src/kernel/threshold.js";
import { anyShareNear, anyThreshold, meetsExactly, smallShares, smallThresholds } from "./shares.js";
import { runs } from "../support/runs.js";

test("every small share meets every small threshold exactly when the fraction says so", () => {
  for (const threshold of smallThresholds(12))
    for (const share of smallShares(24))
      if (meets(threshold, share) !== meetsExactly(threshold, share)) throw new Error(said(threshold, share));
});

test("at counts up to a billion nothing is rounded", () => {
  const cases = anyThreshold.chain((threshold) => fc.tuple(fc.constant(threshold), anyShareNear(threshold)));
  fc.assert(
    fc.property(cases, ([threshold, share]) => {
      expect(meets(threshold, share), said(threshold, share)).toBe(meetsExactly(threshold, share));
    }),
    { numRuns: runs(5_000) },
  );
});

test("exactly 80% is not below 80%, of however many, and one vote fewer is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000_000 }), (fifth) => {
      expect(meets(atLeast(80, 100), { count: 4 * fifth, of: 5 * fifth })).toBe(true);
      expect(meets(atLeast(80, 100), { count: 4 * fifth - 1, of: 5 * fifth })).toBe(false);
    }),
  );
});

test("of nobody no share is reached", () => {
  fc.assert(
    fc.property(anyThreshold, (threshold) => {
      expect(meets(threshold, { count: 0, of: 0 })).toBe(false);
    }),
  );
});

test("a no or an abstention turned into a yes never hurts, nor a further voter who says yes", () => {
  for (const threshold of smallThresholds(12))
    for (const share of smallShares(24).filter((share) => meets(threshold, share))) {
      const { count, of } = share;
      const better: readonly Share[] = [
        { count: count + 1, of: of + 1 },
        ...(count < of ? [{ count: count + 1, of }] : []),
      ];
      for (const one of better) if (!meets(threshold, one)) throw new Error(said(threshold, one));
    }
});

test("a further voter who does not say yes never helps", () => {
  for (const threshold of smallThresholds(12))
    for (const { count, of } of smallShares(24))
      if (of > 0 && !meets(threshold, { count, of }) && meets(threshold, { count, of: of + 1 }))
        throw new Error(said(threshold, { count, of: of + 1 }));
});

test("one threshold is as strict as another exactly when whatever meets the one meets the other", () => {
  const all = smallThresholds(8);
  const shares = smallShares(16); // the fraction between two fractions of eighths at most is one of sixteenths at most
  const met = all.map((threshold) => shares.map((share) => meetsExactly(threshold, share)));
  for (const [i, one] of all.entries())
    for (const [j, other] of all.entries()) {
      const implied = shares.every((_, nth) => !met[i]?.[nth] || met[j]?.[nth]);
      expect(asStrict(one, other), `${said(one)} as strict as ${said(other)}`).toBe(implied);
    }
});

test("at thresholds of large numbers too, whatever meets the stricter meets the other", () => {
  const cases = fc
    .tuple(anyThreshold, anyThreshold)
    .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), anyShareNear(one)));
  fc.assert(
    fc.property(cases, ([one, other, share]) => {
      if (asStrict(one, other) && meetsExactly(one, share)) expect(meetsExactly(other, share)).toBe(true);
      expect(asStrict(one, other) || asStrict(other, one)).toBe(true);
    }),
    { numRuns: runs(2_000) },
  );
});

test("more than a share is stricter than at least that share, whatever the share", () => {
  fc.assert(
    fc.property(anyThreshold, ({ part, whole }) => {
      expect(asStrict(moreThan(part, whole), atLeast(part, whole))).toBe(true);
      expect(asStrict(atLeast(part, whole), moreThan(part, whole))).toBe(false);
    }),
  );
});

const said = ({ kind, part, whole }: Threshold, share?: Share): string =>
  `${kind} ${part}/${whole}${share ? `, ${share.count} of ${share.of}` : ""}`;
