import { expect, test } from "vitest";
import { type Answer, awaits, every } from "../../src/rules/answer.js";

const poll = awaits([{ step: "poll", at: "origin" }]);
const opinion = awaits([{ step: "consult", at: "residence", source: "police" }]);
const overAll = (...answers: readonly Answer[]): Answer => every(answers, (answer) => answer);

test("an awaiting answer names what would have to come in", () => {
  expect(poll).toEqual({ awaits: [{ step: "poll", at: "origin" }] });
});

test("what holds for everything holds", () => {
  expect(overAll(true, true)).toBe(true);
});

test("what fails for one thing fails", () => {
  expect(overAll(true, false, true)).toBe(false);
});

test("what is unknown of one thing is awaited", () => {
  expect(overAll(true, poll)).toEqual(poll);
});

test("everything that is unknown is awaited, in order", () => {
  expect(overAll(poll, true, opinion)).toEqual(awaits([...poll.awaits, ...opinion.awaits]));
});

test("a failure outweighs what is awaited, whichever comes first", () => {
  expect(overAll(poll, false)).toBe(false);
  expect(overAll(false, poll)).toBe(false);
});

test("an answer that awaits nothing one could name is still no pass", () => {
  expect(overAll(true, awaits([]))).not.toBe(true);
});

test("of nothing it awaits: nobody has been asked", () => {
  expect(overAll()).toEqual(awaits([]));
});

test("the question is put to each thing", () => {
  expect(every([2, 4], (count) => count % 2 === 0)).toBe(true);
  expect(every([2, 3], (count) => count % 2 === 0)).toBe(false);
});
