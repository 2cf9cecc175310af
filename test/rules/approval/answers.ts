import type { StepName } from "../../../src/domain/ladder.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import type { Decision } from "../../../src/engine/decision.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import type { Policy } from "../../../src/policy/policy.js";
import { history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

/** Each approval with the vote that it answers. */
export const approvals = [
  ["approve-admission", "admit"],
  ["approve-conversion", "convert"],
  ["approve-extension", "extend"],
  ["approve-cancellation", "cancel"],
] as const;

/** A vote of the lawful career, on the day of its `admit` or `convert`. */
export const vote = (name: StepName): Step =>
  name === "admit" ? step("admit") : ({ ...step("convert"), step: name, months: 6 } as Step);

/** A committee's answer, five weeks after the vote. */
export const answer = (name: StepName, changes: Partial<Step<"approve-conversion">> = {}): Step =>
  ({ ...step(name === "approve-admission" ? name : "approve-conversion"), step: name, ...changes }) as Step;

const ofAdmission: readonly StepName[] = ["approve-admission", "interview", "deliberate"];

/** What is found about an answer after these votes, in the lawful career up to them. */
export const answered = (one: Step, ...votes: readonly Step[]): Decision =>
  answeredUnder(migrantWorkers, one, ...votes);

/** The career as every edition asks for it: with more training, a later pre-review and a discussion in each quarter. */
const whole = (steps: readonly Step[]): readonly Step[] =>
  steps.flatMap((one): readonly Step[] => {
    if (one.step === "train") return [{ ...one, days: 5, hours: 40 }];
    if (one.step === "prereview") return [{ ...one, on: "2025-07-08" }];
    return one.step === "observe" ? ["2025-11-04", one.on, "2026-05-04"].map((on) => ({ ...one, on })) : [one];
  });

/** The same under another policy. */
export const answeredUnder = (policy: Policy, one: Step, ...votes: readonly Step[]): Decision => {
  const talk = one.step === "approve-admission" ? [step("interview", { on: one.on })] : [];
  const steps = before(ofAdmission.includes(one.step) ? "admit" : "convert");
  return judge(policy, history([...whole(steps), ...votes, ...talk]), one);
};
