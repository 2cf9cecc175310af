import { expect, it } from "vitest";
import { atLeast, meets, moreThan } from "../../src/kernel/threshold.js";
import { least } from "../../src/testing/counts.js";

it.each([atLeast(4, 5), atLeast(2, 3), atLeast(0, 1), atLeast(1, 1), moreThan(1, 2), moreThan(2, 3)])(
  "the least count that meets %o is met by it, and by none below it",
  (mark) => {
    for (let of = 1; of <= 12; of++) {
      const count = least(mark, of);
      expect([meets(mark, { count, of }), count > 0 && meets(mark, { count: count - 1, of })]).toEqual([true, false]);
    }
  },
);

it("where none meets it, the least is one more than there are", () => {
  expect(least(moreThan(1, 1), 7)).toBe(8);
});
