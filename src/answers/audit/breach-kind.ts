import { ladder, type Stage, stages, type StepName } from "../../domain/ladder.js";
import { type Finding, source } from "../../engine/decision.js";
import type { Breach } from "./irregularity.js";

/** What kind of breach a finding on a step is, taken from a stage. */
export const breachKind = (finding: Finding, step: StepName, stage: Stage): Breach["kind"] => {
  if (finding.status === "awaits") return isUnknown(finding) ? "unknown" : "missing-step";
  if (isNotModelled(finding)) return "not-modelled";
  if (finding.rule === "ladder.closed") return hasSkipped(step, stage) ? "missing-step" : "against-rule";
  if (finding[source].breach?.late === undefined) return "against-rule";
  return Object.values(finding.measured).includes(undefined) ? "missing-step" : "late";
};

/** Whether a finding says that a step was taken before the first edition that the policy has. */
export const isNotModelled = ({ rule, status }: Finding): boolean => rule === "edition.in-force" && status === "broken";

/**
 * Whether a step stands higher on the ladder than the stage it was taken from, so that what lies between was skipped.
 */
export const hasSkipped = (step: StepName, stage: Stage): boolean =>
  ladder[step].from.every((open) => stages.indexOf(open) > stages.indexOf(stage));

/**
 * What is awaited is a fact that a step or the policy should have told, and no act: consent is one, though a step
 * carries it.
 */
const isUnknown = ({ awaits }: Finding): boolean =>
  awaits !== undefined && awaits.length > 0 && awaits.every((one) => "calendar" in one || isFact(one.field));

const isFact = (field: string | undefined): boolean => field !== undefined && field !== "consent";
