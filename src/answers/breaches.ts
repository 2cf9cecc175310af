import type { Minute } from "../domain/minute.js";
import { type Finding, verdictOn } from "../engine/decision.js";
import { graver } from "../kernel/verdict.js";
import { breachKind } from "./breach-kind.js";
import { effectOf } from "./effects.js";
import type { Moment } from "./history.js";
import type { Breach } from "./irregularity.js";

/** The rules that a minute did not heed, as they are found when it is judged again; warnings and lateness too. */
export const breaches = (moment: Moment, unmet: readonly Finding[]): readonly Breach[] =>
  unmet
    .filter(({ status }) => status === "broken" || status === "awaits")
    .filter((finding) => !isOwned(moment.minute, finding))
    .map((finding) => breach(moment, finding));

/**
 * Whether a minute decided as a finding asks. A warning is never settled by being minuted: what came late came late.
 */
const isOwned = ({ verdict }: Minute, finding: Finding): boolean => {
  const due = verdictOn(finding);
  return due !== "grant" && graver(verdict, due) === verdict;
};

const breach = ({ at, before: { stage }, minute }: Moment, finding: Finding): Breach => {
  const { rule, status, cites, measured } = finding;
  const kind = breachKind(finding, minute.step, stage);
  const effect = effectOf(kind, finding, minute, stage);
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
