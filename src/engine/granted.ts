import { endOfProbation } from "../domain/dossier.js";
import { ladder, type StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import { placeOf } from "../domain/person.js";
import { dutyFor } from "../rules/body/actors.js";
import { type Draft, opened, openRound, openStage } from "./draft.js";
import { entrust, noteDuty } from "./duties.js";
import { move } from "./moving.js";
import { noteVetted } from "./vetted.js";

type Granted = { readonly [K in StepName]: (draft: Draft, minute: Minute<K>) => void };

/**
 * What the file keeps of each step that was granted: the minute itself as the latest of its kind, its day as a
 * milestone if it is the first, and whatever rules ask for besides. A step that leads to another stage leaves only its
 * milestone: with the stage the rest is gone. Each step is written out, so that each is one short way through the file.
 */
export const granted: Granted = {
  apply: (draft, minute) => {
    openRound(draft);
    draft.stage = ladder.apply.to;
    draft.since = minute.on;
    draft.person = minute.person;
    draft.holder = minute.by;
    draft.side = minute.venue === "origin" ? "origin" : "residence";
    draft.days.apply = minute.on;
  },
  talk: (draft, minute) => {
    draft.latest.talk = minute;
    draft.days.talk ??= minute.on;
  },
  recognize: (draft, minute) => {
    draft.since = minute.on;
    draft.days.recognize ??= minute.on;
    openStage(draft, ladder.recognize.to);
  },
  file: (draft, minute) => {
    draft.latest.file = minute;
    draft.days.file ??= minute.on;
    draft.filed = Object.freeze({ ...draft.filed, [minute.record]: draft.filed[minute.record] ?? minute.on });
  },
  "assign-mentors": (draft, minute) => {
    draft.latest["assign-mentors"] = minute;
    draft.days["assign-mentors"] ??= minute.on;
  },
  examine: (draft, minute) => {
    draft.latest.examine = minute;
    draft.days.examine ??= minute.on;
    draft.reviews = Object.freeze([...draft.reviews, minute.on]);
    noteDuty(draft, minute.by, dutyFor.examine);
  },
  entrust: (draft, minute) => {
    draft.latest.entrust = minute;
    draft.days.entrust ??= minute.on;
    entrust(draft, minute.to, minute.duties);
  },
  notice: (draft, minute) => {
    draft.latest.notice = minute;
    draft.days.notice ??= minute.on;
    draft.notices = Object.freeze({ ...draft.notices, [minute.for]: minute });
    noteDuty(draft, minute.by, dutyFor.notice);
  },
  nominate: (draft, minute) => {
    draft.since = minute.on;
    draft.days.nominate ??= minute.on;
    openStage(draft, ladder.nominate.to);
  },
  "name-sponsors": (draft, minute) => {
    draft.latest["name-sponsors"] = minute;
    draft.days["name-sponsors"] ??= minute.on;
  },
  consult: (draft, minute) => {
    draft.latest.consult = minute;
    draft.days.consult ??= minute.on;
    opened(draft)[placeOf(draft.person, minute.at)][minute.source] = minute;
    noteDuty(draft, minute.by, dutyFor.consult);
  },
  poll: (draft, minute) => {
    draft.latest.poll = minute;
    draft.days.poll ??= minute.on;
    const { residence, origin } = draft.polls;
    draft.polls = Object.freeze(
      placeOf(draft.person, minute.at) === "residence" ? { residence: minute, origin } : { residence, origin: minute },
    );
    noteDuty(draft, minute.by, dutyFor.poll);
  },
  vet: (draft, minute) => {
    draft.latest.vet = minute;
    draft.days.vet ??= minute.on;
    noteVetted(draft, minute);
  },
  train: (draft, minute) => {
    draft.latest.train = minute;
    draft.days.train ??= minute.on;
  },
  screen: (draft, minute) => {
    draft.latest.screen = minute;
    draft.days.screen ??= minute.on;
  },
  prereview: (draft, minute) => {
    draft.latest.prereview = minute;
    draft.days.prereview ??= minute.on;
  },
  "fill-form": (draft, minute) => {
    draft.latest["fill-form"] = minute;
    draft.days["fill-form"] ??= minute.on;
  },
  admit: (draft, minute) => {
    draft.latest.admit = minute;
    draft.days.admit ??= minute.on;
    draft.resolution = minute;
    draft.latest.interview = undefined; // a new vote asks for a new talk
  },
  interview: (draft, minute) => {
    draft.latest.interview = minute;
    draft.days.interview ??= minute.on;
  },
  "approve-admission": (draft, minute) => {
    draft.since = draft.resolution?.step === "admit" ? draft.resolution.on : undefined;
    draft.ends = draft.since === undefined ? undefined : endOfProbation(draft.since, 0);
    draft.days["approve-admission"] ??= minute.on;
    openStage(draft, ladder["approve-admission"].to);
  },
  place: (draft, minute) => {
    draft.latest.place = minute;
    draft.days.place ??= minute.on;
  },
  swear: (draft, minute) => {
    draft.latest.swear = minute;
    draft.days.swear ??= minute.on;
  },
  observe: (draft, minute) => {
    draft.latest.observe = minute;
    draft.days.observe ??= minute.on;
  },
  petition: (draft, minute) => {
    draft.latest.petition = minute;
    draft.days.petition ??= minute.on;
  },
  convert: (draft, minute) => {
    draft.latest.convert = minute;
    draft.days.convert ??= minute.on;
    draft.resolution = minute;
  },
  extend: (draft, minute) => {
    draft.latest.extend = minute;
    draft.days.extend ??= minute.on;
    draft.resolution = minute;
  },
  cancel: (draft, minute) => {
    draft.latest.cancel = minute;
    draft.days.cancel ??= minute.on;
    draft.resolution = minute;
  },
  "approve-conversion": (draft, minute) => {
    draft.since = draft.ends;
    draft.days["approve-conversion"] ??= minute.on;
    openStage(draft, ladder["approve-conversion"].to);
  },
  "approve-extension": (draft, minute) => {
    draft.latest["approve-extension"] = minute;
    draft.days["approve-extension"] ??= minute.on;
    const extension = draft.resolution?.step === "extend" ? draft.resolution.months : undefined;
    draft.extensions += 1;
    draft.resolution = undefined;
    if (extension !== undefined && draft.since !== undefined) draft.ends = endOfProbation(draft.since, extension);
  },
  "approve-cancellation": openRound,
  archive: (draft, minute) => {
    draft.latest.archive = minute;
    draft.days.archive ??= minute.on;
  },
  transfer: (draft, minute) => {
    draft.latest.transfer = minute;
    draft.days.transfer ??= minute.on;
    move(draft, minute);
  },
  postpone: (draft, minute) => {
    draft.latest.postpone = minute;
    draft.days.postpone ??= minute.on;
  },
  waive: (draft, minute) => {
    draft.latest.waive = minute;
    draft.days.waive ??= minute.on;
    draft.waivers = Object.freeze([...draft.waivers, minute]);
  },
  withdraw: openRound,
};
