import type { Irregularity } from "../../answers/audit/irregularity.js";
import type { Stage, StepName } from "../../domain/ladder.js";
import { type Filing, filings } from "../../domain/step.js";

/** What an irregularity is about: a step that it lacks, a fact, the counts of a vote, or the rule itself. */
export type Subject =
  | { readonly of: "step"; readonly step: StepName; readonly record: Filing | undefined }
  | { readonly of: "fact"; readonly step: StepName; readonly field: string }
  | { readonly of: "count" }
  | { readonly of: "rule" };

/** What an irregularity is about. */
export const subjectOf = (one: Irregularity): Subject => {
  if (one.rule === undefined || one.kind === "unreadable") return { of: "rule" };
  const { finding, measured, rule, kind } = one;
  if (rule === "ladder.closed" && kind === "missing-step") {
    const step = leaving[(measured as { readonly stage?: Stage }).stage ?? "outsider"];
    if (step !== undefined) return { of: "step", step, record: undefined };
  }
  if (counts.has(rule)) return { of: "count" };
  const record = filings.find((filing) => rule.startsWith(`${filing}.filed`));
  if (record !== undefined && kind === "missing-step") return { of: "step", step: "file", record };
  const awaited = finding.awaits?.find((each) => "step" in each);
  if (awaited === undefined || !("step" in awaited)) return { of: "rule" };
  const { step, field } = awaited;
  if (field === undefined) return { of: "step", step, record: awaited.record };
  return { of: "fact", step, field: field.split(".")[0] ?? field };
};

/** Rules that count the same votes: one wrong number breaks any of them. */
const counts: ReadonlySet<string> = new Set(["ballot.adds-up", "ballot.quorum", "ballot.majority", "ballot.roll"]);

/** The step that leads out of a stage to the next. */
const leaving: { readonly [S in Stage]?: StepName } = {
  outsider: "apply",
  applicant: "recognize",
  activist: "nominate",
  candidate: "approve-admission",
  probationer: "approve-conversion",
};
