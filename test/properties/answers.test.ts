import { expect, test } from "vitest";
import { agenda } from "../../src/answers/next/agenda.js";
import { favorable } from "../../src/answers/next/favorable.js";
import { nextStep, outlook } from "../../src/answers/next/outlook.js";
import { remedies } from "../../src/answers/explain/remedies.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { addDays } from "../../src/kernel/day.js";
import type { Remedy } from "../../src/rules/remedy.js";
import { overBentCareers, policy } from "./over.js";

const holdsAfter = (dossier: Dossier, step: Step, rule: string): boolean =>
  judge(policy, dossier, step).findings.find((finding) => finding.rule === rule)?.status === "holds";

/** The step with a remedy applied to it, and with the remedy fallen one short. */
const applied = (step: Step, remedy: Remedy): readonly [enough: Step, short: Step] | undefined => {
  if (remedy.kind === "wait")
    return [
      { ...step, on: remedy.until },
      { ...step, on: addDays(remedy.until, -1) },
    ];
  if (!("ballot" in step)) return undefined;
  const { ballot } = step;
  const attended = (more: number): Step => ({ ...step, ballot: { ...ballot, present: ballot.present + more } });
  const agreed = (more: number): Step => ({ ...step, ballot: { ...ballot, yes: ballot.yes + more } });
  if (remedy.kind === "attendance") return [attended(remedy.more), attended(remedy.more - 1)];
  if (remedy.kind === "approvals" && remedy.at === undefined && remedy.converted !== undefined)
    return [agreed(remedy.converted), agreed(remedy.converted - 1)];
  return undefined;
};

test("every remedy applied flips its finding, and nothing smaller does", () => {
  const flipped = new Set<string>();
  overBentCareers((walked) => {
    for (const { before, decision } of walked)
      for (const { rule, remedies: needed } of remedies(decision)) {
        const [remedy, ...more] = needed;
        const steps = remedy && more.length === 0 ? applied(decision.step, remedy) : undefined;
        if (steps === undefined) continue;
        expect([rule, holdsAfter(before, steps[0], rule)]).toEqual([rule, true]);
        expect([rule, holdsAfter(before, steps[1], rule)]).toEqual([rule, false]);
        flipped.add(rule);
      }
  }, 300);
  expect([...flipped]).toEqual(
    expect.arrayContaining([
      "cultivation.one-year",
      "probation.one-year",
      "ballot.quorum",
      "ballot.majority",
      "order.forward",
    ]),
  );
});

test("outlook agrees with decide: what is granted had nothing in its way, and what had is not granted", {}, () => {
  const seen = { clear: 0, blocked: 0 };
  overBentCareers((walked) => {
    for (const { before, decision } of walked) {
      if (decision.step.step !== nextStep(before)) continue;
      const left = outlook(policy, before, decision.step.on);
      if (decision.verdict === "grant") expect(left.map(({ rule }) => rule)).toEqual([]);
      seen[left.length > 0 ? "blocked" : "clear"] += 1;
    }
  });
  expect(Math.min(seen.clear, seen.blocked)).toBeGreaterThan(20);
});

test("agenda agrees with decide: a step that is granted was ready, and one that is not ready is not granted", {}, () => {
  const seen = { ready: 0, not: 0 };
  overBentCareers((walked) => {
    for (const { before, decision } of walked.slice(-8)) {
      const { step, verdict } = decision;
      const items = agenda(policy, before, step.on).filter(
        (item) => item.step === step.step && (step.step !== "poll" || item.at === step.at || items1(before)),
      );
      if (items.length === 0) continue;
      const ready = items.some((item) => item.ready);
      if (verdict === "grant") expect([step.step, ready]).toEqual([step.step, true]);
      seen[ready ? "ready" : "not"] += 1;
    }
  });
  expect(Math.min(seen.ready, seen.not)).toBeGreaterThan(20);
});

test("what the agenda calls ready is not barred, nor where the step leaves to the file what is known of the branch", {}, () => {
  overBentCareers((walked) => {
    for (const {
      before,
      decision: { step },
    } of walked.slice(-8))
      for (const { step: name, at, ready } of agenda(policy, before, step.on)) {
        if (!ready) continue;
        const best = favorable(policy, before, name, step.on);
        const by = { kind: best.by.kind, id: best.by.id };
        for (const one of [best, { ...best, by }])
          expect([name, judge(policy, before, { ...one, ...(at && { at }) } as Step).verdict]).not.toEqual([
            name,
            "bar",
          ]);
      }
  }, 40);
});

/** Where both places are one, the agenda names it once. */
const items1 = ({ person }: Dossier): boolean => person?.places.residence === person?.places.origin;
