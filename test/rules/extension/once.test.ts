import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { before, decided, step, trouble } from "../../support/career.js";

const rule = "extension.once";
const voteOn = (on: string, changes: Partial<Step<"admit">> = {}) =>
  ({ ...step("convert"), step: "extend", months: 6, on, ...changes }) as Step<"extend">;
const answerOn = (on: string, outcome = "approved") =>
  ({ ...step("approve-conversion"), step: "approve-extension", on, outcome }) as Step<"approve-extension">;
const first = voteOn("2026-08-04");
const after = (...steps: readonly Step[]) => decided([...before("convert"), ...steps], voteOn("2026-09-01"));

it("a first extension is allowed, also early in the probation", () => {
  expect(trouble(after())).toEqual([]);
  expect(decided(before("observe"), voteOn("2025-10-01")).verdict).toBe("grant");
});

it("a second extension is barred", () => {
  const second = after(first, answerOn("2026-08-20"));
  expect([second.verdict, trouble(second)]).toEqual(["bar", [rule]]);
});

it("an extension that waits, was refused or lost its vote may be voted on again: it is no second one", () => {
  const none = { yes: 0, no: 0, abstain: 0 };
  const lost = voteOn("2026-08-04", { ballot: { ...step("convert").ballot, yes: 10, no: 15, written: none } });
  for (const past of [[first], [first, answerOn("2026-08-20", "refused")], [lost], [first, lost]])
    expect(trouble(after(...past))).toEqual([]);
  const twice = decided([...before("convert"), first, voteOn("2026-08-05")], answerOn("2026-09-10"));
  expect([twice.verdict, trouble(twice)]).toEqual(["grant", []]);
});
