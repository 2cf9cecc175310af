import type { Heard, Records } from "../../domain/dossier.js";
import type { StepName } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";

// Copies of the parts of a file, which are not frozen. They go name by name: a spread of something frozen, which every
// part of a dossier is, takes V8 many times as long, and `evolve` took three times as long with it.

type Loose<T> = { -readonly [K in keyof T]: T[K] };

/** One thing for each step. */
type PerStep = { readonly [K in StepName]: unknown };

/** A copy of one thing for each step, written out name by name: with a spread, `evolve` takes three times as long. */
export const copiedSteps = <T extends PerStep>(from: T): { -readonly [K in StepName]: T[K] } => ({
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
  deliberate: from.deliberate,
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
  correct: from.correct,
  "step-down": from["step-down"],
  annul: from.annul,
  withdraw: from.withdraw,
});

/** A copy of the days on which records were filed with a higher body. */
export const copiedFilings = ({ recognition, nomination, admission }: Records["filed"]): Loose<Records["filed"]> => ({
  recognition,
  nomination,
  admission,
});

/** A copy of the notices. */
export const copiedNotices = (from: Records["notices"]): Loose<Records["notices"]> => ({
  recognition: from.recognition,
  nomination: from.nomination,
  admission: from.admission,
  conversion: from.conversion,
});

/** A copy of what was heard at one place. */
export const copiedCells = (from: Heard[Place]): Loose<Heard[Place]> => ({
  employer: from.employer,
  community: from.community,
  police: from.police,
  "family-planning": from["family-planning"],
  commerce: from.commerce,
  tax: from.tax,
});
