import type { Heard, Polls, Records } from "../domain/dossier.js";
import type { Source } from "../domain/investigation.js";
import type { StepName } from "../domain/ladder.js";
import type { PerPlace } from "../domain/place.js";

// What a file holds of which nothing was filed. Every name is there from the start, so that all files have one shape:
// what is filed later changes a value and never the shape, and shared parts are frozen.

/** An empty list. */
export const none: readonly never[] = Object.freeze([]);

/** One thing for each step. */
type PerStep = { readonly [K in StepName]: unknown };

/**
 * A copy of one thing for each step, name by name: a spread of something frozen, which every dossier is, takes V8 so
 * long that `evolve` took three times as long with it.
 */
export const copied = <T extends PerStep>(from: T): { -readonly [K in StepName]: T[K] } => ({
  apply: from.apply,
  talk: from.talk,
  recognize: from.recognize,
  file: from.file,
  "assign-mentors": from["assign-mentors"],
  examine: from.examine,
  entrust: from.entrust,
  notice: from.notice,
  nominate: from.nominate,
  "name-sponsors": from["name-sponsors"],
  consult: from.consult,
  poll: from.poll,
  vet: from.vet,
  train: from.train,
  screen: from.screen,
  prereview: from.prereview,
  "fill-form": from["fill-form"],
  admit: from.admit,
  interview: from.interview,
  "approve-admission": from["approve-admission"],
  place: from.place,
  swear: from.swear,
  observe: from.observe,
  petition: from.petition,
  convert: from.convert,
  extend: from.extend,
  cancel: from.cancel,
  "approve-conversion": from["approve-conversion"],
  "approve-extension": from["approve-extension"],
  "approve-cancellation": from["approve-cancellation"],
  archive: from.archive,
  transfer: from.transfer,
  postpone: from.postpone,
  waive: from.waive,
  withdraw: from.withdraw,
});

/** Nothing for any step: every name is there, and undefined. */
const unfiled = copied({} as { readonly [K in StepName]: undefined });

/** No minute of any step. */
export const noMinutes = (): Records["latest"] => copied(unfiled);

/** No milestone. */
export const noDays = (): Records["days"] => copied(unfiled);

/** No opinion of anybody at a place. */
export const noCells = (): Record<Source, undefined> => ({
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
});

/** No opinion of anybody anywhere. */
export const nobody: Heard = Object.freeze({ residence: Object.freeze(noCells()), origin: Object.freeze(noCells()) });

/** No poll at either place. */
export const unpolled: Polls = Object.freeze({ residence: undefined, origin: undefined });

/** No place whose organizations were asked in a political review. */
export const nowhere: PerPlace<boolean> = Object.freeze({ residence: false, origin: false });

/** Nothing filed with a higher body. */
export const noFilings: Records["filed"] = Object.freeze({
  recognition: undefined,
  nomination: undefined,
  admission: undefined,
});

/** No notice for any purpose. */
export const noNotices: Records["notices"] = Object.freeze({
  recognition: undefined,
  nomination: undefined,
  admission: undefined,
  conversion: undefined,
});
