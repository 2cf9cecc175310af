import { expect, it } from "vitest";
import { stepNames } from "../../../src/domain/ladder.js";
import type { Facts } from "../../../src/rules/rule.js";
import { clause, readable } from "../../../src/rules/input.js";
import type { Terms } from "../../../src/rules/terms.js";
import { unreadable } from "../../../src/words/unreadable.js";

it("it never holds, for it is asked only of what could not be read, and it bars", () => {
  expect([readable.require({}), readable.else]).toEqual([false, "bar"]);
});

it("it looks at nothing: what cannot be read is not measured", () => {
  expect(readable.measure({} as Facts, {} as Terms, "1991-01-01")).toEqual({});
});

it("it may be found about every step", () => {
  expect([readable.id, readable.steps]).toEqual(["input.readable", stepNames]);
});

it("it is the same default of this library under every edition", () => {
  expect([readable.text, readable.cites]).toEqual([unreadable, undefined]);
  expect(clause).toEqual({ at: "流程图", text: unreadable, evidence: "default" });
});

it("it says in both languages that nothing can be judged", () => {
  expect([readable.says.en({}), readable.says.zh({})]).toEqual([unreadable.en, unreadable.zh]);
});
