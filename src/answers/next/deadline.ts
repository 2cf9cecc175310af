import { isOpen, type Stage, type StepName } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";
import { workingDayAfter } from "../../kernel/calendar.js";
import { addDays, addMonths, type Day, later } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import type { ToldDay } from "../../kernel/told-day.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import type { Applied } from "../../policy/timeline.js";
import type { Anchor, Due } from "../../rules/due.js";
import type { Rule } from "../../rules/rule.js";
import type { Citation } from "../../rules/source.js";
import type { Terms } from "../../rules/terms.js";

/**
 * Where a deadline stands on a day. One that was met too late stays `overdue`: it was missed. It is `unknown` where the
 * days on file do not tell, because one of them is known by its month alone or not at all, or some other fact is missing.
 */
export type DeadlineStatus = "running" | "due-soon" | "overdue" | "met" | "waived" | "unknown";

/** Something that falls due: by which rule, which step, on which day, counted from which minute. */
export interface Deadline {
  readonly rule: string;
  /** The place it is about, for what is done at each place. */
  readonly at: Place | undefined;
  /** The step that meets it. */
  readonly step: StepName;
  /** The last day on which it is in time: a month where only that is known, and `unknown` where not even that is. */
  readonly due: ToldDay;
  readonly status: DeadlineStatus;
  /** The minute it is counted from; of a fact that is missing, the step that would bring it. */
  readonly anchor: { readonly step: StepName; readonly on: ToldDay };
  /** The day it was met, in time or not, or the month; `undefined` also where it is not known that it was. */
  readonly met: ToldDay | undefined;
  readonly cites: Citation;
  /** How many minutes the file had when this was asked: whatever moves a day, waives or meets it adds one. */
  readonly minutes: number;
}

/** The rule as the edition of a day applies it to a step that is open at a stage. */
export const inForce = (policy: Policy, on: Day, rule: Rule, stage: Stage): Applied | undefined => {
  const step = rule.steps.find((one) => isOpen(one, stage)) as StepName; // it judges one, or it would set no deadline here
  return editionOn(policy, on).rules[step][stage].find((one) => one.rule === rule);
};

/** The terms in force on a day, with those that a rule brings along. */
export const termsOf = ({ terms }: Rule, { termsOn }: Policy, day: Day): Terms =>
  terms === undefined ? termsOn(day) : { ...termsOn(day), ...terms };

/**
 * The last day of the period that a rule counts from an anchor, by the terms in force on the day it began. It does not
 * begin before the rule was law.
 */
export const dueOf = (policy: Policy, { rule, since }: Applied, anchor: Anchor): Day => {
  const from = later(anchor.from ?? anchor.on, since);
  return lastDay(from, (rule.due as Due).within(termsOf(rule, policy, from)).of, policy);
};

/** The last day of a period; years without a calendar have their working days counted by weekdays alone. */
const lastDay = (from: Day, { unit, count }: Quantity, { spec: { calendar = {} } }: Policy): Day => {
  if (unit === "working-days") return workingDayAfter(calendar, from, count);
  return unit === "days" ? addDays(from, count) : addMonths(from, count);
};

/** Where a deadline stands on a day. */
export const statusOf = (due: Day, met: Day | undefined, on: Day): DeadlineStatus => {
  if (met !== undefined) return met <= due ? "met" : "overdue";
  if (on > due) return "overdue";
  return addMonths(on, 1) >= due ? "due-soon" : "running";
};
