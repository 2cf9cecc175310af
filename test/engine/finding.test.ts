import { describe, expect, it } from "vitest";
import { judge } from "../../src/engine/decide.js";
import { type Finding, source, type Status, verdictOn } from "../../src/engine/decision.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { history, plus, waive, without } from "../support/bend.js";
import { before, found, step } from "../support/career.js";

const rule = "poll.held";
const waived = plus(waive(rule, "2025-07-10"));
const about = (steps: Parameters<typeof history>[0]) =>
  found(judge(migrantWorkers, history(steps), step("admit")), rule);

describe("a finding", () => {
  it("has what would have to come in, where it awaits", () => {
    const { status, awaits, waiver } = about(without("poll")(before("admit"))) ?? {};
    expect([status, waiver]).toEqual(["awaits", undefined]);
    expect(awaits).toHaveLength(2);
  });

  it("has the waiver that sets it aside, where it is waived, and awaits nothing then", () => {
    const { status, awaits, waiver } = about(waived(without("poll")(before("admit")))) ?? {};
    expect([status, awaits]).toEqual(["waived", undefined]);
    expect(waiver).toMatchObject({ step: "waive", rule });
  });

  it("has no waiver where the rule holds anyway", () => {
    const { status, awaits, waiver } = about(waived(before("admit"))) ?? {};
    expect([status, awaits, waiver]).toEqual(["holds", undefined, undefined]);
  });

  it("holds its rule under a key that every copy of the library knows", () => {
    expect(source).toBe(Symbol.for("fazhan.rule"));
  });
});

describe("what one finding alone would lead to", () => {
  it.each<[Status, Finding["else"], string]>([
    ["holds", "bar", "grant"],
    ["waived", "bar", "grant"],
    ["awaits", "warn", "grant"],
    ["awaits", "defer", "bar"],
    ["broken", "warn", "grant"],
    ["broken", "defer", "defer"],
    ["broken", "deny", "deny"],
    ["broken", "bar", "bar"],
  ])("%s, of a rule that would else %s: %s", (status, consequence, verdict) => {
    expect(verdictOn({ status, else: consequence } as Finding)).toBe(verdict);
  });
});
