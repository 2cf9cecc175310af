import type { Stage } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { type Finding, verdictOn } from "../../engine/decision.js";
import { lastOf } from "../../kernel/told-day.js";
import { graver } from "../../kernel/verdict.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import { breachKind } from "./breach-kind.js";
import { effectOf } from "./effect-of.js";
import type { Breach } from "./irregularity.js";

/**
 * Whether a minute did not follow what was found when it was judged again. A waiver settles it, and so does a verdict as
 * the finding asks; a warning is never settled by being minuted: what came late came late.
 */
export const isUnheeded = ({ verdict }: Minute, finding: Finding): boolean => {
  if (finding.status === "waived") return false;
  const due = verdictOn(finding);
  return due === "grant" || graver(verdict, due) !== verdict;
};

/** Where a breach is: the minute with its place, and the stage of the file by then. */
interface Moment {
  readonly at: number;
  readonly stage: Stage;
  readonly minute: Minute;
}

/** The breach that an unmet finding is. */
export const breach = (policy: Policy, { at, stage, minute }: Moment, finding: Finding): Breach => {
  const { rule, status, cites, measured } = finding;
  const kind = breachKind(finding, minute.step, stage);
  const effect = effectOf(kind, finding, minute, stage, editionOn(policy, lastOf(minute.on)));
  return {
    minute: at,
    step: minute.step,
    on: minute.on,
    kind,
    rule,
    status,
    else: finding.else,
    cites,
    effect,
    measured,
    finding,
  };
};
