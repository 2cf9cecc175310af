import { endOfProbation } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import { placeOf } from "../domain/person.js";
import { type Draft, freshRound } from "./draft.js";
import { entrust } from "./duties.js";
import { move } from "./moving.js";

type Handlers = { readonly [K in StepName]?: (draft: Draft, minute: Minute<K>) => void };

/** What a granted step files besides being the latest of its kind. A step that is not here files nothing else. */
export const handlers: Handlers = {
  apply: (draft, minute) => {
    Object.assign(draft, freshRound());
    draft.since = minute.on;
    draft.person = minute.person;
    draft.holder = minute.by;
    draft.side = minute.venue === "origin" ? "origin" : "residence";
  },
  recognize: (draft, minute) => {
    draft.since = minute.on;
  },
  nominate: (draft, minute) => {
    draft.since = minute.on;
  },
  file: (draft, minute) => {
    draft.filed[minute.record] ??= minute.on;
  },
  examine: (draft, minute) => {
    draft.reviews.push(minute.on);
  },
  entrust: (draft, minute) => {
    entrust(draft, minute.to, minute.duties);
  },
  notice: (draft, minute) => {
    draft.notices[minute.for] = minute;
  },
  consult: (draft, minute) => {
    draft.heard[placeOf(draft.person, minute.at)][minute.source] = minute;
  },
  poll: (draft, minute) => {
    draft.polls[placeOf(draft.person, minute.at)] = minute;
  },
  vet: (draft, minute) => noteVetted(draft, minute),
  admit: (draft, minute) => {
    draft.resolution = minute;
    draft.latest.interview = undefined; // a new vote asks for a new talk
  },
  convert: (draft, minute) => {
    draft.resolution = minute;
  },
  extend: (draft, minute) => {
    draft.resolution = minute;
  },
  cancel: (draft, minute) => {
    draft.resolution = minute;
  },
  "approve-admission": (draft) => {
    draft.since = draft.resolution?.step === "admit" ? draft.resolution.on : undefined;
    draft.ends = draft.since === undefined ? undefined : endOfProbation(draft.since, 0);
  },
  "approve-conversion": (draft) => {
    draft.since = draft.ends;
  },
  "approve-extension": (draft) => {
    const extension = draft.resolution?.step === "extend" ? draft.resolution.months : undefined;
    draft.extensions += 1;
    draft.resolution = undefined;
    if (extension !== undefined && draft.since !== undefined) draft.ends = endOfProbation(draft.since, extension);
  },
  transfer: move,
  waive: (draft, minute) => {
    draft.waivers.push(minute);
  },
};

/** Notes which places a political review asked, whatever it concluded. */
export const noteVetted = (draft: Draft, minute: Minute<"vet">): void => {
  const asked = minute.consulted.map((at) => placeOf(draft.person, at));
  draft.vetted = { residence: asked.includes("residence"), origin: asked.includes("origin") };
};
