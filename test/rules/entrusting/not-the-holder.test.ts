import { expect, it } from "vitest";
import type { Body } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { notTheHolder } from "../../../src/rules/entrusting.js";
import { before, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const holder = step("apply").by;
const judged = (to: Body, past: readonly Step[] = before("entrust"), by = holder) =>
  outcome(decided(past, step("entrust", { to, by, on: "2024-03-05" })), notTheHolder.id);

it("duties go to another body than the holder, known by kind and id", () => {
  expect(judged(holder)).toEqual(["broken", "bar"]);
  expect(judged({ kind: holder.kind, id: holder.id })).toEqual(["broken", "bar"]);
  expect(judged({ ...holder, id: "b-77" })).toEqual(["holds", "grant"]);
  expect(judged({ ...holder, kind: "floating-branch" })).toEqual(["holds", "grant"]);
});

it("after a move the branch that was left may be entrusted, and the new holder may not", () => {
  const moved = extra("transfer");
  expect(judged(holder, [...before("entrust"), moved], moved.to)).toEqual(["holds", "grant"]);
  expect(judged(moved.to, [...before("entrust"), moved], moved.to)).toEqual(["broken", "bar"]);
});
