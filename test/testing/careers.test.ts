import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stages, stepNames } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { verdicts } from "../../src/kernel/verdict.js";
import { approvals } from "../../src/rules/approval/resolution.js";
import { arrive, bent, calendar, careers, walk } from "../../src/testing/index.js";
import { patience, policy, seed } from "../properties/over.js";

const sampled = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { seed, numRuns });

/** How many of some careers end as each stage. */
const endings = (careers: readonly (readonly Step[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const steps of careers) {
    const { stage } = arrive(policy, steps);
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return counts;
};

describe("a lawful career", () => {
  const policies = {
    "migrant workers with a calendar": policy,
    "migrant workers without one": migrantWorkers,
    "the national Rules": national,
    "the national Rules with a calendar": withCalendar(national, calendar),
    "the edition of 2026 alone": pin(policy, "cpc-2026"),
  };

  for (const [name, one] of Object.entries(policies)) {
    test(`is granted step by step under ${name}`, { timeout: patience }, () => {
      fc.assert(
        fc.property(careers(one), (steps) => {
          for (const { decision } of walk(one, steps)) {
            const trouble = decision.findings.filter(({ status }) => status === "broken" || status === "awaits");
            expect(decision.verdict).toBe("grant");
            expect(trouble.every(({ else: consequence }) => consequence === "warn")).toBe(true);
          }
        }),
        { seed, numRuns: 600 },
      );
    });
  }

  test("ends at any stage, and in at least three of ten as a member", { timeout: patience }, () => {
    const counts = endings(sampled(careers(policy), 1000));
    expect([...counts.keys()].toSorted()).toEqual([...stages].toSorted());
    expect(counts.get("member")).toBeGreaterThan(300);
  });

  test("takes every step there is", { timeout: patience }, () => {
    const taken = new Set(sampled(careers(policy), 1000).flatMap((steps) => steps.map(({ step }) => step)));
    expect(stepNames.filter((name) => !taken.has(name))).toEqual([]);
  });

  test("is nominated under either edition, under that of 2026 only where its working days can be counted", {
    timeout: patience,
  }, () => {
    const nominated = (steps: readonly Step[]) => steps.filter(({ step }) => step === "nominate").map(({ on }) => on);
    const counted = sampled(careers(policy), 500).flatMap(nominated);
    expect(counted.filter((on) => on >= "2026-05-11").length).toBeGreaterThan(50);
    expect(counted.filter((on) => on < "2026-05-11").length).toBeGreaterThan(50);
    expect(
      sampled(careers(), 500)
        .flatMap(nominated)
        .filter((on) => on >= "2026-05-11"),
    ).toEqual([]);
  });

  test("may have a second round, and moves at any stage", { timeout: patience }, () => {
    const lists = sampled(careers(policy), 1000);
    expect(lists.some((steps) => steps.filter(({ step }) => step === "apply").length === 2)).toBe(true);
    const movers = lists.flatMap((steps) =>
      walk(policy, steps).filter(({ decision }) => decision.step.step === "transfer"),
    );
    expect(new Set(movers.map(({ before }) => before.stage))).toEqual(
      new Set(["applicant", "activist", "candidate", "probationer"]),
    );
  });
});

/** Everything that is met with on the way through some careers, each thing once. */
const metIn = (careers: readonly (readonly Step[])[]): ReadonlySet<string> => {
  const met = new Set<string>();
  for (const steps of careers)
    for (const { decision, after } of walk(policy, steps)) {
      met.add(after.stage).add(decision.verdict).add(`${decision.step.step} ${decision.verdict}`);
      for (const { rule, status } of decision.findings) met.add(`${rule} ${status}`);
    }
  return met;
};

describe("bent careers", () => {
  const sample = sampled(bent(policy), 5000);
  const steps = sample.map((one) => one.steps);
  const met = metIn(steps);

  test("say what was bent", () => {
    expect(sample.filter(({ bends }) => bends.length === 0).length).toBeLessThan(sample.length / 20);
    expect(sample.every(({ bends }) => bends.every((bend) => /^[a-z-]+ \(\d+\): .+/.test(bend)))).toBe(true);
  });

  test("end at every stage, and in at least two of ten as a member", { timeout: patience }, () => {
    const counts = endings(steps);
    expect([...counts.keys()].toSorted()).toEqual([...stages].toSorted());
    expect(counts.get("member")).toBeGreaterThan(1000);
  });

  test("meet every stage and every verdict", () => {
    expect([...stages, ...verdicts].filter((one) => !met.has(one))).toEqual([]);
  });

  test("take every step, both granted and barred", () => {
    const both = stepNames.flatMap((name) => [`${name} grant`, `${name} bar`]);
    expect(both.filter((one) => !met.has(one))).toEqual([]);
  });

  test("defer, and deny, every step that can be deferred or denied", () => {
    const deferred = ["nominate", "admit", "convert"];
    const denied = [...deferred, "extend", "cancel", "vet", "screen", "prereview", ...approvals];
    expect(stepNames.filter((name) => met.has(`${name} defer`)).toSorted()).toEqual(deferred.toSorted());
    expect(stepNames.filter((name) => met.has(`${name} deny`)).toSorted()).toEqual(denied.toSorted());
  });

  test("keep every rule of the policy, and break or keep waiting every one", () => {
    const rules = policy.spec.rules.map(({ id }) => id);
    expect(rules.filter((id) => !met.has(`${id} holds`))).toEqual([]);
    expect(rules.filter((id) => !met.has(`${id} broken`) && !met.has(`${id} awaits`))).toEqual([]);
  });

  test("waive every rule that may be waived", () => {
    const waivable = policy.spec.rules.filter((rule) => rule.waivable).map(({ id }) => id);
    expect(waivable.filter((id) => !met.has(`${id} waived`))).toEqual([]);
  });
});
