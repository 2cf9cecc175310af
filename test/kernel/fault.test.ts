import { expect, test } from "vitest";
import { fault } from "../../src/kernel/fault.js";

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
