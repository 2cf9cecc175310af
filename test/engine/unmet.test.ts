import { describe, expect, it, test } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { type Finding, gravest } from "../../src/engine/decision.js";
import { unmet } from "../../src/engine/unmet.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { history, plus, waive, without } from "../support/bend.js";
import { before, dossierOf, step } from "../support/career.js";
import { overBentCareers, policy } from "../properties/over.js";

const candidate = dossierOf(before("admit"));
const told = (findings: readonly Finding[]) => findings.map(({ rule, status }) => [rule, status]);

describe("what does not hold", () => {
  it("is nothing where all does", () => {
    expect(unmet(migrantWorkers, candidate, step("admit"))).toEqual([]);
  });

  it("is what is broken, what awaits, and what is waived", () => {
    const steps = plus(waive("poll.held", "2025-07-10"))(without("poll")(without("prereview")(before("admit"))));
    const findings = unmet(migrantWorkers, history(steps), step("admit", { by: { kind: "branch", id: "b-99" } }));
    expect(told(findings)).toEqual(
      expect.arrayContaining([
        ["body.competent", "broken"],
        ["prereview.passed", "awaits"],
        ["poll.held", "waived"],
      ]),
    );
  });

  it.each<[string, typeof migrantWorkers, Dossier, Step]>([
    ["a policy", {} as never, candidate, step("admit")],
    ["a file", migrantWorkers, {} as never, step("admit")],
    ["a step", migrantWorkers, candidate, undefined as never],
    ["a day there is none of", migrantWorkers, candidate, step("admit", { on: "2025-08-32" })],
  ])("is input.readable alone, where something cannot be read: %s", (_, policy, dossier, odd) => {
    expect(told(unmet(policy, dossier, odd))).toEqual([["input.readable", "broken"]]);
    expect(unmet(policy, dossier, odd)).toEqual(judge(policy, dossier, odd).findings);
  });
});

test("they are the findings of judge that do not hold, and lead to the same verdict", () => {
  const seen = new Set<string>();
  overBentCareers((walked) => {
    for (const { before: dossier, decision } of walked) {
      const findings = unmet(policy, dossier, decision.step);
      expect(findings).toEqual(decision.findings.filter(({ status }) => status !== "holds"));
      expect(gravest(findings)).toBe(decision.verdict);
      for (const { status } of findings) seen.add(status);
    }
  });
  expect([...seen].sort()).toEqual(["awaits", "broken", "waived"]);
});
