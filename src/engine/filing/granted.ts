import { endOfProbation } from "../../domain/dossier.js";
import { ladder, type StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { placeOf } from "../../domain/person.js";
import { dutyFor } from "../../rules/body/actors.js";
import { copiedFilings, copiedNotices } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { entrust, noteDuty } from "./entrust.js";
import { appended } from "./appended.js";
import { move } from "./move.js";
import { opened, openRound, openStage } from "./open-stage.js";
import { noteVetted } from "./note-vetted.js";

type Granted = { readonly [K in StepName]: (draft: Draft, minute: Minute<K>) => void };

/** The minute is the latest of its kind, and its day a milestone if it is the first. */
const remember = (draft: Draft, minute: Minute): void => {
  (draft.latest as Record<StepName, Minute | undefined>)[minute.step] = minute; // of its own step
  draft.days[minute.step] ??= minute.on;
};

/**
 * What the file keeps of each step that was granted: the minute itself as the latest of its kind, its day as a
 * milestone if it is the first, and whatever rules ask for besides. A step that leads to another stage leaves only its
 * milestone: with the stage the rest is gone. The five that come often write out what `remember` does, which is faster.
 * The table has no prototype: what is no step, were it called `constructor`, is not in it.
 */
export const granted: Granted = Object.setPrototypeOf(
  {
    apply: (draft, minute) => {
      openRound(draft);
      draft.stage = ladder.apply.to;
      draft.since = minute.on;
      draft.person = minute.person;
      draft.holder = minute.by;
      draft.side = minute.venue === "origin" ? "origin" : "residence";
      draft.days.apply = minute.on;
    },
    talk: remember,
    recognize: (draft, minute) => {
      draft.since = minute.on;
      draft.days.recognize ??= minute.on;
      openStage(draft, ladder.recognize.to);
    },
    file: (draft, minute) => {
      draft.latest.file = minute;
      draft.days.file ??= minute.on;
      const filed = copiedFilings(draft.filed);
      filed[minute.record] ??= minute.on;
      draft.filed = Object.freeze(filed);
    },
    "assign-mentors": remember,
    examine: (draft, minute) => {
      draft.latest.examine = minute;
      draft.days.examine ??= minute.on;
      draft.reviews = appended(draft.reviews, minute.on);
      noteDuty(draft, minute.by, dutyFor.examine);
    },
    entrust: (draft, minute) => {
      remember(draft, minute);
      entrust(draft, minute.to, minute.duties);
    },
    notice: (draft, minute) => {
      draft.latest.notice = minute;
      draft.days.notice ??= minute.on;
      const notices = copiedNotices(draft.notices);
      notices[minute.for] = minute;
      draft.notices = Object.freeze(notices);
      noteDuty(draft, minute.by, dutyFor.notice);
    },
    nominate: (draft, minute) => {
      draft.since = minute.on;
      draft.days.nominate ??= minute.on;
      openStage(draft, ladder.nominate.to);
    },
    "name-sponsors": remember,
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
        placeOf(draft.person, minute.at) === "residence"
          ? { residence: minute, origin }
          : { residence, origin: minute },
      );
      noteDuty(draft, minute.by, dutyFor.poll);
    },
    vet: (draft, minute) => {
      remember(draft, minute);
      noteVetted(draft, minute);
    },
    train: remember,
    screen: remember,
    prereview: remember,
    "fill-form": remember,
    admit: (draft, minute) => {
      remember(draft, minute);
      draft.resolution = minute;
      draft.latest.interview = undefined; // a new vote asks for a new talk
    },
    interview: remember,
    "approve-admission": (draft, minute) => {
      draft.since = draft.resolution?.step === "admit" ? draft.resolution.on : undefined;
      draft.ends = draft.since === undefined ? undefined : endOfProbation(draft.since, 0);
      draft.days["approve-admission"] ??= minute.on;
      openStage(draft, ladder["approve-admission"].to);
    },
    place: remember,
    swear: remember,
    observe: remember,
    petition: remember,
    convert: (draft, minute) => {
      remember(draft, minute);
      draft.resolution = minute;
    },
    extend: (draft, minute) => {
      remember(draft, minute);
      draft.resolution = minute;
    },
    cancel: (draft, minute) => {
      remember(draft, minute);
      draft.resolution = minute;
    },
    "approve-conversion": (draft, minute) => {
      draft.since = draft.ends;
      draft.days["approve-conversion"] ??= minute.on;
      openStage(draft, ladder["approve-conversion"].to);
    },
    "approve-extension": (draft, minute) => {
      remember(draft, minute);
      const extension = draft.resolution?.step === "extend" ? draft.resolution.months : undefined;
      draft.extensions += 1;
      draft.resolution = undefined;
      if (extension !== undefined && draft.since !== undefined) draft.ends = endOfProbation(draft.since, extension);
    },
    "approve-cancellation": openRound,
    archive: remember,
    transfer: (draft, minute) => {
      remember(draft, minute);
      move(draft, minute);
    },
    postpone: remember,
    waive: (draft, minute) => {
      remember(draft, minute);
      draft.waivers = appended(draft.waivers, minute);
    },
    withdraw: openRound,
  } satisfies Granted,
  null,
);
