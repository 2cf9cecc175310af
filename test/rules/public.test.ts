import { expect, test } from "vitest";
import { type Answer, awaits } from "../../src/rules/answer.js";
import { every } from "../../src/rules/public.js";

const poll = awaits([{ step: "poll", at: "origin" }]);
const overAll = (answers: readonly Answer[]): Answer => every(answers, (answer) => answer);

test("over things that are all there it answers as rules do: no outweighs unknown, and unknown outweighs yes", () => {
  expect(overAll([true, true])).toBe(true);
  expect(overAll([true, poll])).toEqual(poll);
  expect(overAll([poll, false])).toBe(false);
});

test("of nothing it awaits what nobody could name", () => {
  expect(overAll([])).toEqual({ awaits: [] });
});

test("a hole among the things is nobody's yes, wherever it is: it awaits", () => {
  const [first, last] = [Array<Answer>(2), Array<Answer>(2)];
  first[1] = true;
  last[0] = true;
  expect([overAll(first), overAll(last)]).toEqual([{ awaits: [] }, { awaits: [] }]);
});

test("it awaits where the answer throws at one of the things", () => {
  const answer = (one: { readonly holds: boolean }): boolean => one.holds;
  expect(every([{ holds: true }, undefined as never], answer)).toEqual({ awaits: [] });
});

test("it asks about as many things as a list is long, though the list says it has more", () => {
  const boundless = new Proxy([true], { has: () => true });
  expect(overAll(boundless)).toBe(true);
});
