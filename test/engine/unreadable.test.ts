import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { source } from "../../src/engine/decision.js";
import { isUnreadable, unreadableUnder } from "../../src/engine/unreadable.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { clause, readable } from "../../src/rules/input.js";
import { before, dossierOf, step } from "../support/career.js";

const candidate = dossierOf(before("admit"));
const admit = step("admit");
const odd = { ...admit, step: "promote" } as unknown as Step;

describe("what cannot be read", () => {
  it.each([
    ["a policy", judge({} as never, candidate, admit)],
    ["a file", judge(migrantWorkers, {} as never, admit)],
    ["a file of a stage there is none of", judge(migrantWorkers, { ...candidate, stage: "saint" } as never, admit)],
    ["a step", judge(migrantWorkers, candidate, undefined as never)],
    ["a step there is none of", judge(migrantWorkers, candidate, odd)],
    ["a step whose evidence is none", judge(migrantWorkers, candidate, step("admit", { ballot: null as never }))],
    ["a day there is none of", judge(migrantWorkers, candidate, step("admit", { on: "2025-08-32" }))],
  ])("is barred for that alone, and leaves no minute: %s", (_, decision) => {
    expect([decision.verdict, decision.findings.map(({ rule }) => rule)]).toEqual(["bar", ["input.readable"]]);
    expect(decision).not.toHaveProperty("minute");
    expect(isUnreadable(decision.findings)).toBe(true);
  });

  it("is decided about the very step that was given", () => {
    expect(judge(migrantWorkers, candidate, odd).step).toBe(odd);
  });
});

describe("the edition that a decision on it names", () => {
  it("is that of the day, where policy and day can be read", () => {
    expect(judge(migrantWorkers, candidate, odd).edition).toBe("cpc-2014");
    expect(judge(national, candidate, { ...odd, on: "2026-07-01" }).edition).toBe("cpc-2026");
  });

  it("is none where one of the two cannot, for no edition governs it", () => {
    const { id, spec, editions } = migrantWorkers;
    const copy = { id, spec, editions } as never;
    for (const decision of [
      judge({} as never, candidate, admit),
      judge(copy, candidate, odd),
      judge(migrantWorkers, candidate, step("admit", { on: "2025-08-32" })),
      judge(migrantWorkers, candidate, undefined as never),
    ])
      expect([decision.edition, decision.findings[0]?.cites.edition]).toEqual(["none", "none"]);
  });
});

describe("the finding that nothing can be judged", () => {
  it("is broken and bars, measures nothing, and cites the default that it stands on, unverified", () => {
    const { [source]: rule, ...finding } = unreadableUnder("cpc-2026");
    expect(rule).toBe(readable);
    expect(finding).toEqual({
      rule: "input.readable",
      status: "broken",
      else: "bar",
      measured: {},
      cites: { edition: "cpc-2026", article: clause.at, text: clause.text, evidence: "default", verified: false },
      awaits: undefined,
      waiver: undefined,
      provisional: undefined,
    });
  });

  it("stands under no edition where none is told", () => {
    expect(unreadableUnder().cites.edition).toBe("none");
  });

  it("is not in a decision that could be made, nor in one of a policy without rules", () => {
    const decision = judge(migrantWorkers, candidate, admit);
    expect([isUnreadable(decision.findings), isUnreadable([])]).toEqual([false, false]);
  });
});
