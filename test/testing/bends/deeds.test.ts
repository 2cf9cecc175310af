import { describe, expect, test } from "vitest";
import { migrantWorkers } from "../../../src/policy/index.js";
import { refuses } from "../../../src/testing/bends/deeds.js";
import { before, career, step } from "../../career.js";

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

  test("has nothing done again where nobody voted", () => {
    const steps = [step("talk"), approve];
    expect(refuses({ policy: migrantWorkers, steps, at: 1, other: 0 })).toEqual([refused]);
  });
});
