import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stages, stepNames } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { verdicts } from "../../src/kernel/verdict.js";
import { approvals } from "../../src/domain/approvals.js";
import { bent, careers, walk } from "../../src/testing/index.js";
import { policy } from "../properties/over.js";

/** What is counted in a sample is counted in one and the same. */
const seed = 20260511;

const sampled = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { seed, numRuns });

/** What some careers meet with on their way, each thing once, and how many of them end at each stage. */
const survey = (careers: readonly (readonly Step[])[]) => {
  const met = new Set<string>();
  const ends = new Map<string, number>();
  for (const steps of careers) {
    const walked = walk(policy, steps);
    const end = walked.at(-1)?.after.stage ?? "outsider";
    ends.set(end, (ends.get(end) ?? 0) + 1);
    for (const { before, decision } of walked) {
      met.add(before.stage).add(decision.verdict);
      met.add(`${decision.step.step} ${decision.verdict}`).add(`${before.stage} ${decision.step.step}`);
      for (const { rule, status } of decision.findings) met.add(`${rule} ${status}`);
    }
  }
  return { met, ends };
};

/** Steps that no career takes: ways out are searched in `alphabets/again.ts`, corrections have properties of their own. */
const waysOut: readonly string[] = ["step-down", "annul", "correct"];
/** Rules that no bend breaks; their own tests do. */
const unbent = [
  "withdrawal.not-of-a-probation",
  "annulment.reasoned",
  "applicant.living",
  "applicant.same-person",
  "person.not-oneself",
  "transfer.one-thing",
  "entrusting.not-the-holder",
];
const taken = stepNames.filter((name) => !waysOut.includes(name));

describe("lawful careers", () => {
  const lists = sampled(careers(policy), 1000);
  const { met, ends } = survey(lists);

  test("end at any stage, and in at least three of ten as a member", () => {
    expect([...ends.keys()].toSorted()).toEqual([...stages].toSorted());
    expect(ends.get("member")).toBeGreaterThan(300);
  });

  test("take every step there is", () => {
    expect(taken.filter((name) => !met.has(`${name} grant`))).toEqual([]);
  });

  test("move at any stage, and may have a second round", () => {
    const movable = ["applicant", "activist", "candidate", "probationer"];
    expect(stages.filter((stage) => met.has(`${stage} transfer`))).toEqual(movable);
    expect(lists.some((steps) => steps.filter(({ step }) => step === "apply").length === 2)).toBe(true);
  });

  test("are nominated under either edition, under that of 2026 only where its working days can be counted", () => {
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
});

describe("bent careers", () => {
  const sample = sampled(bent(policy), 7000);
  const { met, ends } = survey(sample.map(({ steps }) => steps));

  test("say what was bent", () => {
    expect(sample.filter(({ bends }) => bends.length === 0).length).toBeLessThan(sample.length / 20);
    expect(sample.every(({ bends }) => bends.every((bend) => /^[a-z-]+ \(\d+\): .+/.test(bend)))).toBe(true);
  });

  test("end at every stage, and in at least two of ten as a member", () => {
    expect([...ends.keys()].toSorted()).toEqual([...stages].toSorted());
    expect(ends.get("member")).toBeGreaterThan(1400);
  });

  test("meet every stage and every verdict", () => {
    expect([...stages, ...verdicts].filter((one) => !met.has(one))).toEqual([]);
  });

  test("take every step, both granted and barred", () => {
    const both = taken.flatMap((name) => [`${name} grant`, `${name} bar`]);
    expect(both.filter((one) => !met.has(one))).toEqual([]);
  });

  test("defer, and deny, every step that can be deferred or denied", () => {
    const deferred = ["recognize", "nominate", "admit", "convert"];
    const denied = [...deferred, "extend", "cancel", "vet", "screen", "prereview", "deliberate", ...approvals];
    expect(stepNames.filter((name) => met.has(`${name} defer`)).toSorted()).toEqual(deferred.toSorted());
    expect(stepNames.filter((name) => met.has(`${name} deny`)).toSorted()).toEqual(denied.toSorted());
  });

  test("keep every rule of the policy, and break or keep waiting every one", () => {
    const rules = policy.spec.rules
      .map(({ id }) => id)
      .filter((id) => !unbent.includes(id) && !id.startsWith("correction."));
    expect(rules.filter((id) => !met.has(`${id} holds`))).toEqual([]);
    expect(rules.filter((id) => !met.has(`${id} broken`) && !met.has(`${id} awaits`))).toEqual([]);
  });

  test("waive every rule that may be waived", () => {
    const waivable = policy.spec.rules
      .filter((rule) => rule.waivable && rule.id !== "conversion.on-time") // waived in `test/cases`
      .map(({ id }) => id);
    expect(waivable.filter((id) => !met.has(`${id} waived`))).toEqual([]);
  });
});
