import type { Dossier } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import { addMonths, type Day } from "../kernel/day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import { waiverOf } from "../rules/evidence.js";
import type { Citation } from "../rules/source.js";
import { answered } from "./asked.js";
import { type Clock, clocks } from "./clocks.js";

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
 * on that day, or on the day it was met, with the terms and the calendar of the policy. `due-soon` means within a month.
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
  answered(policy, dossier, on, () => inOrder(clocks.flatMap((clock) => deadline(policy, dossier, on, clock))));

/** Soonest first; those of one day stay in the order of the procedure. */
const inOrder = (all: readonly Deadline[]): readonly Deadline[] =>
  [...new Set(all.map(({ due }) => due))].sort().flatMap((day) => all.filter(({ due }) => due === day));

const deadline = (policy: Policy, dossier: Dossier, on: Day, clock: Clock): readonly Deadline[] => {
  const anchor = clock.anchor(dossier, policy.spec.terms);
  const done = clock.met?.(dossier);
  const met = anchor && done !== undefined && done >= anchor.on ? done : undefined; // what came before meets nothing
  const cites = citationOf(policy, dossier, met ?? on, clock); // what was done is judged by the law of its day
  if (anchor === undefined || cites === undefined) return [];
  const due = addMonths(anchor.from ?? anchor.on, clock.within(policy.spec.terms).of.count);
  const status = waiverOf(dossier, clock.rule) ? "waived" : statusOf(due, met, on);
  const { step } = anchor;
  return [
    {
      rule: clock.rule,
      at: clock.at,
      step: stepOf(clock, dossier),
      due,
      status,
      anchor: { step, on: anchor.on },
      met,
      cites,
      minutes: dossier.minutes.length,
    },
  ];
};

const statusOf = (due: Day, met: Day | undefined, on: Day): DeadlineStatus => {
  if (met !== undefined) return met <= due ? "met" : "overdue";
  if (on > due) return "overdue";
  return addMonths(on, 1) >= due ? "due-soon" : "running";
};

const stepOf = ({ step }: Clock, dossier: Dossier): StepName => (typeof step === "function" ? step(dossier) : step);

/** The clause of the rule in the edition in force on a day, or `undefined` where that edition has no such rule. */
const citationOf = (policy: Policy, dossier: Dossier, on: Day, clock: Clock): Citation | undefined =>
  editionOn(policy, on).rules[clock.judgedAt?.(dossier) ?? stepOf(clock, dossier)][dossier.stage].find(
    ({ rule }) => rule.id === clock.rule,
  )?.cites;
