import type { Dossier } from "../../domain/dossier.js";
import { isOpen, type Stage, type StepName } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";
import { workingDayAfter } from "../../kernel/calendar.js";
import { addDays, addMonths, type Day } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import type { Applied } from "../../policy/timeline.js";
import type { Anchor, Due } from "../../rules/due.js";
import { waiverOf } from "../../rules/evidence.js";
import type { Rule } from "../../rules/rule.js";
import type { Citation } from "../../rules/source.js";
import type { Terms } from "../../rules/terms.js";
import { answered } from "../shared/answered.js";

/** Where a deadline stands on a day. One that was met too late stays `overdue`: it was missed. */
export type DeadlineStatus = "running" | "due-soon" | "overdue" | "met" | "waived";

/** Something that falls due: by which rule, which step, on which day, counted from which minute. */
export interface Deadline {
  readonly rule: string;
  /** The place it is about, for what is done at each. */
  readonly at: Place | undefined;
  /** The step that meets it. */
  readonly step: StepName;
  /** The last day on which it is in time. */
  readonly due: Day;
  readonly status: DeadlineStatus;
  /** The minute it is counted from. */
  readonly anchor: { readonly step: StepName; readonly on: Day };
  /** The day it was met, in time or not. */
  readonly met: Day | undefined;
  readonly cites: Citation;
  /** How many minutes the file had when this was asked: whatever moves a day, waives or meets it adds one. */
  readonly minutes: number;
}

/**
 * Everything that falls due in a file at its stage, soonest first, as it stands on a day: under the edition in force
 * on that day, or on the day it was met, with the terms of the day its period began and the calendar of the policy. Rules
 * set the deadlines, those of an overlay too. `due-soon` means within a month.
 * Throws a fault at `policy`, `dossier` or `on`, whichever cannot be read; a day that does not exist cannot.
 *
 * @example
 * ```ts
 * import { deadlines, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * console.log(deadlines(national, dossier, "2024-02-01").map(({ step, due, status }) => `${step} ${due} ${status}`));
 * // [ 'talk 2024-02-08 due-soon' ]
 * ```
 */
export const deadlines = (policy: Policy, dossier: Dossier, on: Day): readonly Deadline[] =>
  answered(policy, dossier, on, () =>
    inOrder(policy.spec.rules.flatMap((rule) => (sets(rule, dossier) ? ofRule(policy, dossier, on, rule) : []))),
  );

/** Whether a rule sets a deadline at the stage of a file: it does where it judges some step that is open there. */
const sets = ({ due, steps, stages }: Rule, { stage }: Dossier): boolean =>
  due !== undefined && (stages?.includes(stage) ?? true) && steps.some((step) => isOpen(step, stage));

/** Soonest first; those of one day stay in the order of the procedure. */
const inOrder = (all: readonly Deadline[]): readonly Deadline[] =>
  [...new Set(all.map(({ due }) => due))].sort().flatMap((day) => all.filter(({ due }) => due === day));

/** The deadlines that a rule sets in a file: one for each of its periods that runs. */
const ofRule = (policy: Policy, dossier: Dossier, on: Day, rule: Rule): readonly Deadline[] => {
  const due = rule.due as Due;
  const anchors = due.from(dossier, termsOf(rule, policy, on));
  const done = due.met?.(dossier);
  return [anchors ?? []].flat().flatMap((anchor) => {
    const met = done !== undefined && done >= anchor.on ? done : undefined; // what came before meets nothing
    const applied = inForce(policy, met ?? on, rule, dossier.stage); // what was done is judged by the law of its day
    return applied === undefined ? [] : [deadline(policy, dossier, on, applied, anchor, met)];
  });
};

const deadline = (
  policy: Policy,
  dossier: Dossier,
  on: Day,
  { rule, cites }: Applied,
  anchor: Anchor,
  met: Day | undefined,
): Deadline => {
  const { within, step = rule.steps[0] as StepName } = rule.due as Due; // a rule judges at least one step
  const from = anchor.from ?? anchor.on;
  const due = lastDay(from, within(termsOf(rule, policy, from)).of, policy);
  return {
    rule: rule.id,
    at: anchor.at,
    step: typeof step === "function" ? step(dossier) : step,
    due,
    status: waiverOf(dossier, rule.id) ? "waived" : statusOf(due, met, on),
    anchor: { step: anchor.step, on: anchor.on },
    met,
    cites,
    minutes: dossier.minutes.length,
  };
};

/** The rule as the edition of a day applies it to a step that is open at a stage. */
const inForce = (policy: Policy, on: Day, rule: Rule, stage: Stage): Applied | undefined => {
  const step = rule.steps.find((one) => isOpen(one, stage)) as StepName; // it judges one, or it would set no deadline here
  return editionOn(policy, on).rules[step][stage].find((one) => one.rule === rule);
};

/** The terms in force on a day, with those that a rule brings along. */
const termsOf = ({ terms }: Rule, { termsOn }: Policy, day: Day): Terms =>
  terms === undefined ? termsOn(day) : { ...termsOn(day), ...terms };

/** The last day of a period; years without a calendar have their working days counted by weekdays alone. */
const lastDay = (from: Day, { unit, count }: Quantity, { spec: { calendar = {} } }: Policy): Day => {
  if (unit === "working-days") return workingDayAfter(calendar, from, count);
  return unit === "days" ? addDays(from, count) : addMonths(from, count);
};

const statusOf = (due: Day, met: Day | undefined, on: Day): DeadlineStatus => {
  if (met !== undefined) return met <= due ? "met" : "overdue";
  if (on > due) return "overdue";
  return addMonths(on, 1) >= due ? "due-soon" : "running";
};
