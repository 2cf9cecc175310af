import fc from "fast-check";
import { expect, test } from "vitest";
import { stepNames } from "../../src/domain/ladder.js";
import type { Finding } from "../../src/engine/decision.js";
import { graver, type Verdict, verdictOf } from "../../src/kernel/verdict.js";
import { extend } from "../../src/policy/extend.js";
import { definePolicy } from "../../src/policy/policy.js";
import { awaits } from "../../src/rules/answer.js";
import { rule } from "../../src/rules/rule.js";
import { walk } from "../../src/testing/index.js";
import { overBentCareers, overBentCareersAnd, policy } from "./over.js";

const leadsTo = ({ status, else: consequence }: Finding): Verdict => {
  if (status === "awaits") return consequence === "warn" ? "grant" : "bar";
  return status === "broken" ? verdictOf(consequence) : "grant";
};

test("the gravest broken rule decides", () => {
  overBentCareers((walked) => {
    for (const { decision } of walked) {
      expect(decision.verdict).toBe(decision.findings.map(leadsTo).reduce(graver, "grant"));
    }
  });
});

test("awaiting bars, unless the rule would only warn: unknown never weighs more than broken", () => {
  const text = { en: "Nobody can tell.", zh: "无从判断。" };
  const unknown = (consequence: "warn" | "deny") =>
    rule({
      id: "trial.unknown",
      cites: { trial: { at: "1", text, evidence: "default" } },
      steps: stepNames,
      measure: () => ({}),
      require: () => awaits([]),
      else: consequence,
      says: { en: () => text.en, zh: () => text.zh },
    });
  const [warning, denying] = (["warn", "deny"] as const).map((consequence) =>
    extend(policy, { id: "trial", rules: [unknown(consequence)] }),
  );
  overBentCareers((walked) => {
    const steps = walked.map(({ decision: { step } }) => step);
    const verdicts = (of = policy) => walk(of, steps).map(({ decision: { verdict } }) => verdict);
    expect(verdicts(warning)).toEqual(verdicts(policy));
    expect(new Set(verdicts(denying))).toEqual(new Set(["bar"]));
  }, 50);
});

test("the order of rules does not matter", () => {
  const { rules } = policy.spec;
  const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length });
  overBentCareersAnd(
    shuffled,
    (walked, order) => {
      const other = walk(
        definePolicy({ ...policy.spec, rules: order }),
        walked.map(({ decision: { step } }) => step),
      );
      expect(other.map(({ decision }) => decision.verdict)).toEqual(walked.map(({ decision }) => decision.verdict));
      expect(other.map(({ decision }) => said(decision))).toEqual(walked.map(({ decision }) => said(decision)));
    },
    60,
  );
});

const said = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings.map(({ rule, status }) => `${rule} ${status}`).toSorted();
