import type { Minute } from "../domain/minute.js";
import { type Decision, type Finding, verdictOn } from "../engine/decision.js";
import { graver } from "../kernel/verdict.js";
import { breachKind } from "./breach-kind.js";
import { effectOf } from "./effects.js";
import type { Moment } from "./history.js";
import type { Breach } from "./irregularity.js";

/** The rules that a minute did not heed and does not name itself, as they are found when it is judged again. */
export const breaches = (moment: Moment, { findings }: Decision): readonly Breach[] =>
  findings
    .filter(({ status }) => status === "broken" || status === "awaits")
    .filter((finding) => !isOwned(moment.minute, finding))
    .map((finding) => breach(moment, finding));

/** Whether a minute says itself what a finding says. */
const isOwned = ({ verdict, because }: Minute, finding: Finding): boolean => {
  const due = verdictOn(finding);
  return due === "grant" ? because.includes(finding.rule) : graver(verdict, due) === verdict;
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
