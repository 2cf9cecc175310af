import { expect, test } from "vitest";
import { fault, orFault } from "../../src/kernel/fault.js";

const softer = fault("term.softer", "poll.passMark");

test("a fault is an error that can be thrown and caught by its name", () => {
  expect(softer).toBeInstanceOf(Error);
  expect(softer.name).toBe("Fault");
});

test("a fault says what is wrong and where, each apart for programs and both in the message for people", () => {
  expect(softer.code).toBe("term.softer");
  expect(softer.at).toBe("poll.passMark");
  expect(softer.message).toBe("term.softer: poll.passMark");
});

test("a fault keeps what it was caused by", () => {
  const cause = new TypeError("not iterable");
  expect(fault("rule.malformed", "rule", cause).cause).toBe(cause);
});

test.each([
  ["a hundred letters", "x".repeat(100)],
  ["a name in Chinese", "民意调查"],
])("the place is told where it is %s", (_, at) => {
  expect(fault("rule.id", at).at).toBe(at);
});

test.each([
  ["a hundred and one letters", "x".repeat(101)],
  ["two lines", "poll\nheld"],
  ["a line before the text", "\npoll"],
  ["a line after the text", "poll\n"],
  ["nothing", undefined],
  ["a number", 7],
  ["a list of one text", ["poll"]],
])("the place is not told where it is %s", (_, at) => {
  const told = fault("rule.id", at);
  expect([told.at, told.message]).toEqual(["?", "rule.id: ?"]);
});

const thrownBy = (thrown: unknown): unknown => {
  try {
    return orFault("policy.malformed", "definePolicy", () => {
      throw thrown;
    });
  } catch (error) {
    return error;
  }
};

test("what is made without stumbling is given back", () => {
  expect(orFault("policy.malformed", "definePolicy", () => 7)).toBe(7);
});

test("a fault passes as it is", () => {
  expect(thrownBy(softer)).toBe(softer);
});

test.each([
  ["an error of another name", new TypeError("Fault")],
  ["something called Fault that is no error", { name: "Fault" }],
  ["nothing at all", undefined],
])("%s becomes the cause of a fault", (_, thrown) => {
  const told = { name: "Fault", code: "policy.malformed", at: "definePolicy", cause: thrown };
  expect(thrownBy(thrown)).toBeInstanceOf(Error);
  expect(thrownBy(thrown)).toEqual(expect.objectContaining(told));
});
