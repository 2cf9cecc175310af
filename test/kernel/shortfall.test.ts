import { expect, it } from "vitest";
import { atLeast, meets, moreThan, type Share, shortfall } from "../../src/kernel/threshold.js";

/** The smallest number of changes, found by trying. */
const byTrying = (works: (changes: number) => boolean, most: number): number | undefined =>
  Array.from({ length: most + 1 }, (_, changes) => changes).find(works);

const marks = [
  ...[atLeast(80, 100), atLeast(60, 100), atLeast(1, 1), atLeast(0, 1), atLeast(3, 2)],
  ...[moreThan(1, 2), moreThan(2, 3), moreThan(0, 1), moreThan(1, 1)],
];

it.each(marks)("the shortfall is the smallest there is for all polls up to 30: $kind $part of $whole", (mark) => {
  for (let of = 0; of <= 30; of++)
    for (let count = 0; count <= of; count++) {
      const share: Share = { count, of };
      const converted = byTrying((more) => meets(mark, { count: count + more, of }), of - count);
      const added = byTrying((more) => meets(mark, { count: count + more, of: of + more }), 200);
      expect({ ...share, ...shortfall(mark, share) }).toEqual({
        ...share,
        ...(converted !== undefined && { converted }),
        ...(added !== undefined && { added }),
      });
    }
});

it("at the largest counts the shortfall is still one vote", () => {
  expect(shortfall(atLeast(80, 100), { count: 799_999_999, of: 1_000_000_000 })).toEqual({ converted: 1, added: 5 });
});
