import { describe, expect, it } from "vitest";
import { notLeaving } from "../../../src/rules/prereview.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const leaving = (leavingBy: string) => step("prereview", { leavingBy }); // on 2025-07-01
const prereview = (leavingBy: string) => decided(upTo("prereview"), leaving(leavingBy));
const staying = decided(upTo("prereview"), step("prereview"));

describe("prereview.not-leaving", () => {
  it("leaving on the last day of three months is within them, and only warns; a day later is not", () => {
    expect(outcome(prereview("2025-10-01"), notLeaving.id)).toEqual(["broken", "grant"]);
    expect(outcome(prereview("2025-10-02"), notLeaving.id)).toEqual(["holds", "grant"]);
    expect(outcome(prereview("2025-07-01"), notLeaving.id)).toEqual(["broken", "grant"]);
    expect(prereview("2025-10-01").minute).toMatchObject({ because: [notLeaving.id] });
  });

  it("that no move is coming is a finding of the committee, and holds", () => {
    expect(outcome(staying, notLeaving.id)).toEqual(["holds", "grant"]);
  });

  it("three months from the end of November end with February", () => {
    const on = "2025-11-30";
    // Polls and opinions of March are stale by then, which is no matter of this rule.
    const status = (leavingBy: string) =>
      outcome(decided(upTo("prereview"), step("prereview", { on, leavingBy })), notLeaving.id)[0];
    expect([status("2026-02-28"), status("2026-03-01")]).toEqual(["broken", "holds"]);
  });

  it("a committee may waive it", () => {
    const waiver = extra("waive", { on: "2025-06-03", rule: notLeaving.id });
    const decision = decided([...upTo("prereview"), waiver], leaving("2025-10-01"));
    expect(outcome(decision, notLeaving.id)).toEqual(["waived", "grant"]);
    expect(found(decision, notLeaving.id)?.waiver).toMatchObject(waiver);
  });
});
