import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { byTheRightBody } from "../../../src/rules/correction.js";
import { before as upTo, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = dossierOf(upTo("interview")); // 31 minutes
const how = (changes: object) =>
  outcome(judge(only(byTheRightBody), file, extra("correct", changes)), byTheRightBody.id);

const { by } = step("admit");

it("a branch corrects what a branch did, and a committee what it did too; a branch that corrects a committee bars", () => {
  const committee = { by: { kind: "committee", id: "c-4" } };
  expect([how({ by, minute: 30 }), how({ ...committee, minute: 30 })]).toEqual([
    ["holds", "grant"],
    ["holds", "grant"],
  ]);
  expect([how({ by, minute: 28 }), how({ ...committee, minute: 28 })]).toEqual([
    ["broken", "bar"],
    ["holds", "grant"],
  ]);
  expect(how({ by, minute: 99 })).toEqual(["holds", "grant"]); // of nothing on file another rule speaks
});

const committee = { kind: "committee", id: "c-4" } as const;
const granted = (steps: Parameters<typeof dossierOf>[0], changes: object) =>
  outcome(judge(only(byTheRightBody), dossierOf(steps), extra("correct", changes)), byTheRightBody.id);

it("a correction of a vote that was approved since is struck by the body that approved it, and by no branch", () => {
  const later = { ...step("admit"), on: "2025-08-18" };
  const corrected = [...upTo("interview"), extra("correct", { on: "2025-08-19", by, minute: 30, instead: later })];
  const strike = { on: "2025-09-08", minute: 31 };
  expect(granted(corrected, { ...strike, by })).toEqual(["holds", "grant"]);
  const approved = [...corrected, step("interview"), step("approve-admission")];
  expect([granted(approved, { ...strike, by }), granted(approved, { ...strike, by: committee })]).toEqual([
    ["broken", "bar"],
    ["holds", "grant"],
  ]);
});

it("what a committee put in the place of a minute is no longer for a branch to correct", () => {
  const poll = { ...step("poll"), on: "2025-03-15" };
  const put = extra("correct", { on: "2025-03-20", by: committee, minute: 23, instead: { ...poll, on: "2025-03-14" } });
  const again = { on: "2025-03-21", minute: 23, instead: poll };
  const file = [...upTo("vet"), put];
  expect([granted(file, { ...again, by }), granted(file, { ...again, by: committee })]).toEqual([
    ["broken", "bar"],
    ["holds", "grant"],
  ]);
});
