import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { addDays } from "../../../src/kernel/day.js";
import { meets } from "../../../src/kernel/threshold.js";
import { approvals } from "../../../src/domain/poll.js";
import { migrantWorkers as policy } from "../../../src/policy/index.js";
import { setbacks } from "../../../src/testing/bends/setbacks.js";
import { step } from "../../support/career.js";

const bend = (name: string, steps: readonly Step[], at: number) =>
  setbacks.find((one) => one.name === name)?.bend({ policy, steps, at, other: 0 });

const [early, late] = [step("poll"), step("poll", {}, 2)];
const isLost = (one: Step | undefined) =>
  one?.step === "poll" && !meets(policy.termsOn("2026-06-01").poll.passMark, approvals(one));

describe.each([
  ["an admission", [step("talk"), early, step("interview"), step("admit")], 3, early],
  [
    "a conversion",
    [early, step("admit"), step("approve-admission"), step("place"), late, step("petition"), step("convert")],
    6,
    late,
  ],
] as const)("a meeting on %s, held first on a poll under the mark", (_, steps, at, poll) => {
  const vote = steps[at] as Step;
  const placeOfPoll = steps.indexOf(poll as never);
  const bent = bend("met once on a poll under the mark", steps, at) ?? [];

  test("is held again 200 days later, on the poll as it was", () => {
    const later = [poll, vote].map((one) => ({ ...one, on: addDays(one.on, 200) }));
    expect(bent.slice(steps.length)).toEqual(later);
  });

  test("leaves all else as it was, and what came before this stage too", () => {
    expect(
      bent.slice(0, steps.length).map((one, at) => (at === placeOfPoll ? isLost(one) : one === steps[at])),
    ).toEqual(steps.map(() => true));
  });
});

test("what follows the meeting moves along with the second one", () => {
  const steps = [early, step("admit"), step("approve-admission"), late, step("convert")];
  expect(bend("met once on a poll under the mark", steps, 1)?.slice(2)).toEqual(
    steps.map((one) => ({ ...one, on: addDays(one.on, 200) })),
  );
});

test("a meeting before which nobody was polled has nothing to fall short of", () => {
  for (const { name } of setbacks) {
    expect(bend(name, [step("consult"), step("admit")], 1), name).toBeUndefined();
    expect(bend(name, [early, step("approve-admission"), step("convert")], 2), name).toBeUndefined();
  }
});
