import { isVote } from "../../domain/approvals.js";
import type { Dossier } from "../../domain/dossier.js";
import type { StepName } from "../../domain/ladder.js";
import { saysNo } from "../../domain/says-no.js";
import type { Place } from "../../domain/place.js";
import type { Filing, Step } from "../../domain/step.js";
import type { Told } from "../../domain/told.js";
import { judge } from "../../engine/decide.js";
import type { Day } from "../../kernel/day.js";
import type { Policy } from "../../policy/policy.js";
import type { Awaited } from "../../rules/answer.js";
import { remedies } from "../explain/remedies.js";
import type { Deadline } from "./deadline.js";
import { deadlines } from "./deadlines.js";
import { favorable } from "./favorable.js";
import { nextStep } from "./outlook.js";

/** What is still to be done in a file on a day: what moves it on waits for it, or it falls due. */
export interface Outstanding {
  readonly wanted: readonly Awaited[];
  readonly due: readonly Deadline[];
}

/** What the step that moves a file on still waits for, and what falls due within a month, is late, or was never done. */
export const outstanding = (policy: Policy, dossier: Dossier, on: Day): Outstanding => {
  const decision = judge(policy, dossier, favorable(policy, dossier, nextStep(dossier), on));
  const needed = remedies(decision).flatMap((one) => one.remedies);
  return {
    wanted: needed.flatMap((remedy) => (remedy.kind === "bring" ? remedy.missing : [])),
    due: deadlines(policy, dossier, on).filter(
      ({ step, met, status }) =>
        met === undefined && status !== "waived" && (status !== "running" || dossier.latest[step] === undefined),
    ),
  };
};

/**
 * Whether a step was taken, says no no, and is not to be taken again by now: nothing waits for it, and none like it falls
 * due. What may be taken any number of times, such as a transfer, is never done.
 */
export const isDone = (dossier: Dossier, step: Step, left: Outstanding): boolean => {
  if (isVote(step.step)) return dossier.resolution?.step === step.step;
  const filed = onFile(dossier, step);
  return filed !== undefined && !saysNo(filed) && !isLeft(aboutOf(step), left);
};

/** What a step is about. */
export const aboutOf = (step: Step): About => ({
  step: step.step,
  at: step.step === "poll" ? step.at : undefined,
  record: step.step === "file" ? step.record : undefined,
});

/** What a step or an item is about: which step, at which place, of which record. */
interface About {
  readonly step: StepName;
  readonly at?: Place | undefined;
  readonly record?: Filing | undefined;
}

/** Whether a step is among what is still to be done. */
export const isLeft = (step: About, { wanted, due }: Outstanding): boolean =>
  wanted.some((one) => "step" in one && one.field === undefined && isAbout(step, one)) ||
  due.some((one) => isAbout(step, one));

/** Whether what is left is the same step, of the same record and, for a poll, at the same place; of what does not say, any. */
const isAbout = (step: About, { step: name, at, record }: About): boolean =>
  step.step === name &&
  (name !== "poll" || at === undefined || at === step.at) &&
  (record === undefined || step.record === undefined || record === step.record);

/** What is on file of a step at this stage: of a poll, at its place; of a filing or a notice, of the same matter. */
const onFile = (dossier: Dossier, step: Step): Told | undefined => {
  if (unending.includes(step.step)) return undefined;
  if (step.step === "poll") return dossier.polls[step.at];
  if (step.step === "notice") return dossier.notices[step.for];
  if (step.step === "file") return dossier.filed[step.record] === undefined ? undefined : step;
  return dossier.latest[step.step];
};

/** What may be taken again and again, for a reason of its own each time. */
const unending: readonly StepName[] = ["entrust", "transfer", "waive", "correct", "step-down", "annul", "withdraw"];
