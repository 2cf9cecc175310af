import type { Stage, StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import { type Finding, type Status, verdictOn } from "../engine/decision.js";
import { hasSkipped } from "./breach-kind.js";
import type { Breach, Effect } from "./irregularity.js";

/** What a breach does to a minute: something only if it was granted, for otherwise nobody was moved by it. */
export const effectOf = (kind: Breach["kind"], finding: Finding, minute: Minute, stage: Stage): Effect | undefined => {
  if (minute.verdict !== "grant" || kind === "unknown") return undefined;
  if (finding.rule === "ladder.closed") return hasSkipped(minute.step, stage) ? leaving[stage] : undefined;
  const row = effects[finding.rule];
  const effect = row !== undefined && finding.status in row ? row[finding.status] : byConsequence(finding, minute.step);
  return effect === unrecognized && !decisive.has(minute.step) ? repeat(minute.step) : effect;
};

const unrecognized: Effect = { kind: "unrecognized" };
const redoFrom = (step: StepName): Effect => ({ kind: "redo-from", step });

/** A warning leaves the step standing, a no that was not heeded undoes it, and anything else is done again. */
const byConsequence = (finding: Finding, step: StepName): Effect | undefined => {
  if (verdictOn(finding) === "grant") return undefined;
  return verdictOn(finding) === "deny" ? unrecognized : repeat(step);
};

/**
 * An admission is repeated from its pre-review, by analogy a conversion from the screening, any other step by itself.
 */
const repeat = (step: StepName): Effect => {
  if (step === "fill-form" || step === "admit") return redoFrom("prereview");
  return redoFrom(step === "convert" ? "screen" : step);
};

/** The step from which a file goes on that skipped what leads out of a stage. */
const leaving: { readonly [S in Stage]?: Effect } = {
  outsider: redoFrom("apply"),
  applicant: redoFrom("recognize"),
  activist: redoFrom("nominate"),
  candidate: redoFrom("prereview"),
  probationer: redoFrom("screen"),
};

/** Only a vote and an approval are recognized or not; what else goes wrong is done again. */
const decisive: ReadonlySet<StepName> = new Set([
  "admit",
  "approve-admission",
  "convert",
  "extend",
  "cancel",
  "approve-conversion",
  "approve-extension",
  "approve-cancellation",
]);

/**
 * Effects by rule, for each way it came out; whatever is not here follows from the rule's consequence. The sources are
 * procedure §1.3: row E2 (an admission against the rules is not recognized), the official answer on C3 (whoever is
 * unqualified is not recognized; whoever is qualified goes through pre-review, form, vote and approval again; a sudden
 * move is cured with the consent of the county department), and the rows named below.
 */
const effects: Readonly<Record<string, { readonly [S in Status]?: Effect | undefined }>> = {
  "ballot.quorum": { broken: unrecognized }, // C5, E2: a meeting without a quorum resolves nothing
  "body.large-enough": { broken: unrecognized }, // Branch Work Regulations, E2: no branch, no vote
  "body.competent": { broken: unrecognized }, // C11, E2: whoever votes or approves without the power to
  "approval.after-vote": { awaits: unrecognized }, // D7, E2: an approval of nothing that a meeting resolved
  "extension.once": { broken: unrecognized }, // D5: a second extension cannot be repeated into a lawful one
  "vetting.passed": { broken: unrecognized }, // B7, C3: found unqualified; missing, it is made up for
  "screening.passed": { broken: unrecognized }, // C1, C3
  "prereview.passed": { broken: unrecognized }, // C2, C3
  "investigation.none-adverse": { broken: unrecognized }, // the essay's investigation, C3
  "interview.held": { awaits: redoFrom("interview") }, // C12: the talk, then the approval
  "approval.within-six-months": { broken: redoFrom("admit"), awaits: unrecognized }, // C14: lapsed; D7: there was none
  "prereview.not-leaving": { broken: { kind: "cured-by", body: "county-department" } }, // C3
  "order.forward": { broken: undefined }, // no article speaks of the order of a file
  "edition.in-force": { broken: undefined }, // the law of that day is not modelled
};
