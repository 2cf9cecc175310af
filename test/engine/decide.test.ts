import { describe, expect, it } from "vitest";
import { decide, judge } from "../../src/engine/decide.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { before, dossierOf, step } from "../support/career.js";

const candidate = dossierOf(before("admit"));

describe("to decide is to judge a step that is open at the stage", () => {
  it("with the same findings, verdict and minute", () => {
    if (candidate.stage !== "candidate") throw new Error("a candidate was expected");
    const decision = decide(migrantWorkers, candidate, step("admit"));
    expect(decision).toEqual(judge(migrantWorkers, candidate, step("admit")));
    expect(decision.verdict).toBe("grant");
    expect(decision.minute).toEqual({
      ...step("admit"),
      verdict: "grant",
      because: [],
      under: { policy: "national+hanshou", edition: "cpc-2014" },
    });
  });
});

describe("a step that is barred", () => {
  it("leaves no minute, for it was not taken", () => {
    const decision = judge(migrantWorkers, dossierOf(before("vet")), step("admit"));
    expect(decision.verdict).toBe("bar");
    expect(decision).not.toHaveProperty("minute");
  });
});

describe("a step that is not on the ladder, or a stage", () => {
  it("is barred for one reason: it cannot be read", () => {
    const applaud = { ...step("talk"), step: "applaud" } as never;
    const nowhere = { ...candidate, stage: "saint" } as never;
    for (const decision of [judge(migrantWorkers, candidate, applaud), judge(migrantWorkers, nowhere, step("admit"))])
      expect([decision.verdict, decision.findings.map(({ rule }) => rule)]).toEqual(["bar", ["input.readable"]]);
  });
});
