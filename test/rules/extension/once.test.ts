import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { history } from "../../support/bend.js";
import { before, decided, step, trouble } from "../../support/career.js";

const rule = "extension.once";
const voteOn = (on: string, changes: Partial<Step<"admit">> = {}) =>
  ({ ...step("convert"), step: "extend", months: 6, on, ...changes }) as Step<"extend">;
const answerOn = (on: string, outcome = "approved") =>
  ({ ...step("approve-conversion"), step: "approve-extension", on, outcome }) as Step<"approve-extension">;
const first = voteOn("2026-08-04");
const after = (...steps: readonly Step[]) => decided([...before("convert"), ...steps], voteOn("2026-10-01"));

it("a first extension is allowed, also early in the probation", () => {
  expect(trouble(after())).toEqual([]);
  expect(decided(before("observe"), voteOn("2025-10-01")).verdict).toBe("grant");
});

it("a second extension is barred", () => {
  const second = after(first, answerOn("2026-09-10"));
  expect([second.verdict, trouble(second)]).toEqual(["bar", [rule]]);
});

it("an extension that still waits for approval counts", () => {
  expect([after(first).verdict, trouble(after(first))]).toEqual(["bar", [rule]]);
});

it("an extension that was refused, lost its vote or gave way to another resolution does not count", () => {
  const none = { yes: 0, no: 0, abstain: 0 };
  const lost = voteOn("2026-08-04", { ballot: { ...step("convert").ballot, yes: 10, no: 15, written: none } });
  expect(trouble(after(first, answerOn("2026-09-10", "refused")))).toEqual([]);
  expect(trouble(after(lost))).toEqual([]);
  expect(trouble(after(first, step("convert", { on: "2026-08-05" })))).toEqual([]);
});

it("an approved extension counts though the meeting has since voted to convert", () => {
  const converted = history([
    ...before("convert"),
    first,
    answerOn("2026-09-10"),
    step("convert", { on: "2027-02-10" }),
  ]);
  expect(trouble(judge(migrantWorkers, converted, voteOn("2027-02-11")))).toEqual([rule]);
});
