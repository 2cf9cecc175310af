import { expect, test } from "vitest";
import { asStrict, atLeast, meets, moreThan } from "../../src/kernel/threshold.js";

const passMark = atLeast(80, 100);
const half = moreThan(1, 2);
const share = (count: number, of: number) => ({ count, of });

test("exactly 80 of 100 is not below 80%", () => {
  expect(meets(passMark, share(80, 100))).toBe(true);
});

test("79 of 100 is below 80%", () => {
  expect(meets(passMark, share(79, 100))).toBe(false);
});

test("a threshold reads shares of any size: 4 of 5 meet 80%, 3 of 4 do not", () => {
  expect(meets(passMark, share(4, 5))).toBe(true);
  expect(meets(passMark, share(3, 4))).toBe(false);
});

test("79.96% is not rounded up to 80%", () => {
  expect(meets(passMark, share(1999, 2500))).toBe(false);
});

test("at the largest counts one vote still decides", () => {
  expect(meets(passMark, share(800_000_000, 1_000_000_000))).toBe(true);
  expect(meets(passMark, share(799_999_999, 1_000_000_000))).toBe(false);
});

test("half is not more than half: of 16, 8 fail and 9 are enough; of 15, 7 fail and 8 are enough", () => {
  expect(meets(half, share(8, 16))).toBe(false);
  expect(meets(half, share(9, 16))).toBe(true);
  expect(meets(half, share(7, 15))).toBe(false);
  expect(meets(half, share(8, 15))).toBe(true);
});

test("of three entitled members two are more than half, and one is not", () => {
  expect(meets(half, share(2, 3))).toBe(true);
  expect(meets(half, share(1, 3))).toBe(false);
});

test("of nobody no share is reached, not even at least none", () => {
  for (const threshold of [passMark, half, atLeast(0, 1), moreThan(0, 1)])
    expect(meets(threshold, share(0, 0))).toBe(false);
});

test("at least none is met by no vote out of one, and more than none is not", () => {
  expect(meets(atLeast(0, 1), share(0, 1))).toBe(true);
  expect(meets(moreThan(0, 1), share(0, 1))).toBe(false);
});

test("a higher share is stricter than a lower one, and not the other way round", () => {
  expect(asStrict(passMark, atLeast(60, 100))).toBe(true);
  expect(asStrict(atLeast(60, 100), passMark)).toBe(false);
});

test("more than a share is stricter than at least the same share", () => {
  expect(asStrict(half, atLeast(50, 100))).toBe(true);
  expect(asStrict(atLeast(50, 100), half)).toBe(false);
});

test("equal shares in other numbers are as strict as each other", () => {
  expect(asStrict(atLeast(4, 5), passMark)).toBe(true);
  expect(asStrict(passMark, atLeast(4, 5))).toBe(true);
});
