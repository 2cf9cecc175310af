import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { definePolicy } from "../../src/policy/policy.js";
import { verdicts } from "../../src/kernel/verdict.js";
import { walk } from "../../src/testing/index.js";
import { overBentCareers, policy } from "./over.js";

test("decide never throws on lawful shapes, at whatever stage", () => {
  overBentCareers((walked) => {
    const atStages = new Map<string, Dossier>(walked.map(({ after }) => [after.stage, after]));
    for (const { decision } of walked)
      for (const dossier of atStages.values())
        expect(verdicts).toContain(judge(policy, dossier, decision.step).verdict);
  }, 30);
});

test("inputs are never changed", () => {
  overBentCareers((walked) => {
    for (const { before, decision } of walked) {
      const again = judge(deepFrozen(policy), deepFrozen(before), deepFrozen(decision.step));
      if (again.verdict !== "bar") evolve(before, deepFrozen(again.minute));
    }
    replay(deepFrozen(walked.at(-1)?.after.minutes ?? []));
  });
});

test("the answer does not depend on key order", () => {
  const other = definePolicy({ ...policy.spec, terms: backwards(policy.spec.terms) });
  overBentCareers((walked) => {
    const steps = walked.map(({ decision }) => backwards(decision.step));
    const again = walk(other, steps);
    for (const [at, { decision }] of walked.entries()) {
      expect(again[at]?.decision.findings.map(({ measured, status }) => ({ measured, status }))).toEqual(
        decision.findings.map(({ measured, status }) => ({ measured, status })),
      );
    }
    const minutes = walked.at(-1)?.after.minutes ?? [];
    expect(isDeepStrictEqual(replay(backwards(minutes)), replay(minutes))).toBe(true);
  });
});

/** The same data, which throws when somebody writes to it. */
const deepFrozen = <T>(data: T): T => {
  if (typeof data !== "object" || data === null || (Object.isFrozen(data) && seen.has(data))) return data;
  seen.add(data);
  Object.freeze(data);
  for (const part of Object.values(data)) deepFrozen(part);
  return data;
};
const seen = new WeakSet<object>();

/** The same data with the keys of every object in the opposite order. */
const backwards = <T>(data: T): T => {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(backwards) as T;
  return Object.fromEntries(
    Object.entries(data)
      .toReversed()
      .map(([key, value]) => [key, backwards(value)]),
  ) as T;
};
