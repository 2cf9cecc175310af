import type { Stage, StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { type Finding, source, type Status, verdictOn } from "../../engine/decision.js";
import { type Effect, redoFrom, unrecognized } from "../../rules/breach.js";
import type { Edition } from "../../policy/timeline.js";
import { hasSkipped } from "./breach-kind.js";
import type { Breach } from "./irregularity.js";

/** What a breach does to a minute: something only if it was granted, for otherwise nobody was moved by it. */
export const effectOf = (
  kind: Breach["kind"],
  finding: Finding,
  minute: Minute,
  stage: Stage,
  edition: Edition,
): Effect | undefined => {
  if (minute.verdict !== "grant" || kind === "unknown") return undefined;
  if (finding.rule === "ladder.closed") return hasSkipped(minute.step, stage) ? leaving[stage] : undefined;
  const effect = setBy(finding) ?? byConsequence(finding, minute.step);
  if (effect === undefined || effect === "none") return undefined;
  if (effect.kind !== "unrecognized") return effect;
  if (!decisive.has(minute.step)) return repeat(minute.step);
  return edition.unrecognized === "none" ? undefined : edition.unrecognized;
};

/** The effect that the rule itself sets for the way it came out, in the edition it was judged by or in all of them. */
const setBy = ({ status, cites, [source]: { breach } }: Finding): Effect | "none" | undefined => {
  const effects: { readonly [S in Status]?: Effect | "none" } =
    breach?.effectIn?.[cites.edition] ?? breach?.effect ?? {};
  return effects[status];
};

/** A warning leaves the step standing, a no that was not followed undoes it, and anything else is done again. */
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
