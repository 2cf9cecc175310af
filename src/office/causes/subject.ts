import type { Stage, StepName } from "../../domain/ladder.js";
import { type Filing, filings } from "../../domain/step.js";
import { isBreach, type Judged } from "./judged.js";

/** What an irregularity is about: a step that it lacks, a fact, the counts of a vote, or the rule itself. */
export type Subject =
  | { readonly of: "step"; readonly step: StepName; readonly record: Filing | undefined }
  | { readonly of: "fact"; readonly step: StepName; readonly field: string }
  | { readonly of: "count" }
  | { readonly of: "rule" };

/** What an irregularity is about. */
export const subjectOf = (one: Judged): Subject => {
  if (!isBreach(one)) return { of: "rule" };
  const { finding, measured, rule, kind } = one;
  const { stage, decision } = measured as { readonly stage: keyof typeof leaving; readonly decision: StepName };
  if (rule === "ladder.closed" && kind === "missing-step")
    return { of: "step", step: leaving[stage], record: undefined };
  if (rule === "filing.decided") return { of: "step", step: decision, record: undefined };
  if (counts.has(rule)) return { of: "count" };
  const record = filings.find((filing) => rule.startsWith(`${filing}.filed`));
  if (record !== undefined && kind === "missing-step") return { of: "step", step: "file", record };
  const awaited = finding.awaits?.find((each) => "step" in each);
  if (awaited === undefined) return { of: "rule" };
  const { step, field } = awaited;
  if (field === undefined) return { of: "step", step, record: awaited.record };
  return { of: "fact", step, field: field.replace(/\..*$/, "") };
};

/** Rules that count the same votes: one wrong number breaks any of them. */
const counts: ReadonlySet<string> = new Set(["ballot.adds-up", "ballot.quorum", "ballot.majority", "ballot.roll"]);

/** The step that leads out of a stage to the next. A step is never too early for a member. */
const leaving: Readonly<Record<Exclude<Stage, "member">, StepName>> = {
  outsider: "apply",
  applicant: "recognize",
  activist: "nominate",
  candidate: "approve-admission",
  probationer: "approve-conversion",
};
