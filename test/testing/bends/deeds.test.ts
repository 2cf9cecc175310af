import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { postpones, refuses } from "../../../src/testing/bends/deeds.js";
import { before, career, step } from "../../support/career.js";

const approve = step("approve-admission");
const refused = { ...approve, outcome: "refused" };

describe("a committee that refuses what it will approve", () => {
  test("has all done again from the vote on, on the day of its refusal", () => {
    const steps = [...before("approve-admission"), approve];
    const spot = { policy: migrantWorkers, steps, at: steps.length - 1, other: 0 };
    const again = steps.slice(
      steps.findIndex(({ step }) => step === "admit"),
      -1,
    );
    expect(again.length).toBeGreaterThan(1);
    expect(refuses(spot)).toEqual([refused, ...again.map((one) => ({ ...one, on: approve.on }))]);
  });

  test("goes back to the last vote of several", () => {
    const at = career.findIndex(({ step }) => step === "approve-conversion");
    const on = career[at]?.on;
    const from = career.findIndex(({ step }) => step === "convert");
    const [first, ...again] = refuses({ policy: migrantWorkers, steps: career, at, other: 0 });
    expect(first).toEqual({ ...career[at], outcome: "refused" });
    expect(again).toEqual(career.slice(from, at).map((one) => ({ ...one, on })));
  });

  test("never looks ahead to a vote that comes after it", () => {
    const at = career.findIndex(({ step }) => step === "approve-admission");
    const from = career.findIndex(({ step }) => step === "admit");
    const [, ...again] = refuses({ policy: migrantWorkers, steps: career, at, other: 0 });
    expect(again.map(({ step }) => step)).toEqual(career.slice(from, at).map(({ step }) => step));
  });

  test("has nothing done again where nobody voted", () => {
    const steps = [step("talk"), approve];
    expect(refuses({ policy: migrantWorkers, steps, at: 1, other: 0 })).toEqual([refused]);
  });
});

describe("a decision put off until the last day there is", () => {
  // The days are made up.
  const admitted = (on: string) => step("admit", { on });
  const until = (...steps: readonly Step[]) =>
    postpones({ policy: migrantWorkers, steps, at: steps.indexOf(convert), other: 0 }, 0);
  const convert = step("convert", { on: "2026-08-04" });

  test("is put off until six months after the year of probation, which began with the last vote before it", () => {
    const postponed = { step: "postpone", on: "2026-08-04", by: convert.by, until: "2027-02-04" };
    expect(until(admitted("2024-01-01"), admitted("2025-08-04"), step("place"), convert)).toEqual(postponed);
    expect(until(admitted("2025-08-04"), convert, admitted("2026-12-01"))).toEqual(postponed);
  });

  test("is counted from its own day where nobody voted before", () => {
    expect(until(convert)).toMatchObject({ until: "2028-02-04" });
    expect(until(step("place"), convert, admitted("2026-12-01"))).toMatchObject({ until: "2028-02-04" });
  });
});
