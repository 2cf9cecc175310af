import type { Dossier } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Day } from "../kernel/day.js";
import type { Maximum, Terms } from "./terms.js";

/** The minute a period is counted from. */
export interface Anchor {
  readonly step: StepName;
  readonly on: Day;
  /** The day the period begins, where that is not the day of the minute. */
  readonly from?: Day;
  /** The place it is about, for what is done at each place. */
  readonly at?: Place;
}

/**
 * The period within which a rule is to be kept: its deadline. `T` are the terms that the rule reads. Of a file known in
 * part it is asked twice: with each day as early as it can be, and as late.
 */
export interface Due<T = Terms> {
  /** What the period is counted from, one anchor for each period that runs; nothing while none does. */
  readonly from: (dossier: Dossier, terms: T) => Anchor | readonly Anchor[] | undefined;
  /** How long it is, in months, days or working days, by the terms in force on the day it began. */
  readonly within: (terms: T) => Maximum;
  /** The step that meets it: the first step that the rule judges, unless another is named here. */
  readonly step?: StepName | ((dossier: Dossier) => StepName);
  /** The day it was met, in time or not. */
  readonly met?: (dossier: Dossier) => Day | undefined;
}

/** A period that runs from a step taken on a day; none where that day is not on file. */
export const anchor = (step: StepName, on: Day | undefined): Anchor | undefined =>
  on === undefined ? undefined : { step, on };
