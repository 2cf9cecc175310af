import { describe, expect, it } from "vitest";
import { agrees } from "../../../src/rules/body.js";
import { before as upTo, decided, dossierOf, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const ending = upTo("approve-conversion").slice(0, -1); // everything but the vote on conversion
const { by } = step("admit");
const deliberated = [...upTo("admit"), step("admit", { by: { ...by, under: "general-branch" } })];

const answers = [
  [upTo("vet"), step("vet"), step("vet", { conclusion: "unqualified" })],
  [upTo("screen"), step("screen"), step("screen", { outcome: "failed" })],
  [upTo("screen", 1), step("screen", {}, 1), step("screen", { outcome: "failed" }, 1)],
  [upTo("prereview"), step("prereview"), step("prereview", { outcome: "failed" })],
  [deliberated, extra("deliberate"), extra("deliberate", { outcome: "failed" })],
  [upTo("approve-admission"), step("approve-admission"), step("approve-admission", { outcome: "refused" })],
  [upTo("approve-conversion"), step("approve-conversion"), step("approve-conversion", { outcome: "refused" })],
  [[...ending, extra("extend")], extra("approve-extension"), extra("approve-extension", { outcome: "refused" })],
  [[...ending, extra("cancel")], extra("approve-cancellation"), extra("approve-cancellation", { outcome: "refused" })],
] as const;

describe("body.agrees", () => {
  it.each(answers)("a no of the body denies, is minuted and moves nobody (case %#)", (past, yes, no) => {
    expect(outcome(decided(past, yes), agrees.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided(past, no), agrees.id)).toEqual(["broken", "deny"]);
    expect(decided(past, no).minute).toMatchObject({ ...no, because: [agrees.id] });
    expect(dossierOf([...past, no]).stage).toBe(dossierOf(past).stage);
  });
});
