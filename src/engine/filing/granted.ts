import type { Body } from "../../domain/body.js";
import { endOfProbation, type Polls } from "../../domain/dossier.js";
import { ladder, type StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { type Person, placeOf, type Venue } from "../../domain/person.js";
import type { Place } from "../../domain/place.js";
import type { Resolution, Step } from "../../domain/step.js";
import { asWhole } from "../../domain/told.js";
import { dutyFor } from "../../domain/actors.js";
import { copiedFilings, copiedNotices } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { entrust, noteDuty } from "./entrust.js";
import { isBefore } from "../../kernel/told-day.js";
import { appended } from "./appended.js";
import { firstOn, isLast, itself, placed } from "./is-last.js";
import { move } from "./move.js";
import { opened, openRound, openStage } from "./open-stage.js";
import { emptyList, noFilings } from "./empty.js";
import { noteVetted } from "./note-vetted.js";
import { openProbation } from "./open-probation.js";
import { stepDown } from "./step-down.js";
import { clearResolution, vote } from "./vote.js";
import { post } from "./post.js";
import { raise } from "./raise.js";

type Poll = NonNullable<Polls[Place]>;

type Granted = { readonly [K in StepName]: (draft: Draft, minute: Minute<K>) => void };

/** The minute is the latest of its kind unless it is late, and its day a milestone if it is the first. */
const remember = (draft: Draft, minute: Minute): void => {
  const latest: Record<StepName, Minute | undefined> = draft.latest; // of each its own step
  if (isLast(minute, latest[minute.step])) latest[minute.step] = minute;
  draft.days[minute.step] = firstOn(draft.days[minute.step], minute);
};

/** A poll counts at its place, and joins the former ones there once another of a later day counts. */
const filePoll = (draft: Draft, poll: Poll, at: Place): void => {
  const last = draft.polls[at];
  const former = isLast(poll, last) ? last : poll;
  if (former !== undefined) {
    const before = placed(draft.formerPolls[at], former, ({ on }) => on);
    draft.formerPolls = Object.freeze({ ...draft.formerPolls, [at]: before });
  }
  if (former === poll) return;
  const { residence, origin } = draft.polls;
  draft.polls = Object.freeze(at === "residence" ? { residence: poll, origin } : { residence, origin: poll });
};

/** The meeting passed a resolution. */
const pass = (draft: Draft, minute: Minute<Resolution["step"]>): void => {
  remember(draft, minute);
  vote(draft, minute);
};

/** A minute does not say what it is about, so it may be about anything of its kind. */
const setAside = (draft: Draft, minute: Minute): void => {
  draft.unplaced = appended(draft.unplaced, minute);
};

/** The side on which an application is taken; which one, a place that is not known does not say. */
const sideOf = (venue: Venue | undefined): Place => {
  if (venue === undefined) return asWhole<{ side: Place }>({}).side; // views of the file refuse to answer for it
  return venue === "origin" ? "origin" : "residence";
};

/**
 * What the file keeps of each step that was granted: the minute itself as the latest of its kind, its day as a
 * milestone if it is the first, and whatever rules ask for besides. A step that leads to another stage leaves only its
 * milestone: with the stage the rest is gone. The five that come often write out what `remember` does, which is faster.
 * The table has no prototype: a name that is not a step, such as `constructor`, is not in it.
 */
export const granted: Granted = Object.setPrototypeOf(
  {
    apply: (draft, minute) => {
      openRound(draft);
      draft.stage = ladder.apply.to;
      draft.since = minute.on;
      draft.person = asWhole<Person>(minute.person ?? {});
      draft.holder = asWhole<Body>(minute.by);
      draft.side = sideOf(minute.venue);
      draft.days.apply = minute.on;
    },
    talk: remember,
    recognize: (draft, minute) => {
      draft.filed = noFilings;
      draft.unplaced = emptyList;
      draft.since = minute.on;
      draft.days.recognize ??= minute.on;
      openStage(draft, ladder.recognize.to);
    },
    file: (draft, minute) => {
      if (isLast(minute, draft.latest.file)) draft.latest.file = minute;
      draft.days.file = firstOn(draft.days.file, minute);
      if (minute.record === undefined) return setAside(draft, minute);
      const filed = copiedFilings(draft.filed);
      filed[minute.record] = firstOn(filed[minute.record], minute);
      draft.filed = Object.freeze(filed);
    },
    "assign-mentors": remember,
    examine: (draft, minute) => {
      if (isLast(minute, draft.latest.examine)) draft.latest.examine = minute;
      draft.days.examine = firstOn(draft.days.examine, minute);
      draft.reviews = placed(draft.reviews, minute.on, itself);
      noteDuty(draft, minute, dutyFor.examine);
    },
    entrust: (draft, minute) => {
      remember(draft, minute);
      const { to, duties } = minute;
      if (to?.kind !== undefined && to.id !== undefined && duties !== undefined)
        entrust(draft, asWhole<Body>(to), duties);
      else draft.unnamed = appended(draft.unnamed, minute);
    },
    notice: (draft, minute) => {
      if (isLast(minute, draft.latest.notice)) draft.latest.notice = minute;
      draft.days.notice = firstOn(draft.days.notice, minute);
      noteDuty(draft, minute, dutyFor.notice);
      if (minute.for === undefined) return setAside(draft, minute);
      const notices = copiedNotices(draft.notices);
      if (isLast(minute, notices[minute.for])) notices[minute.for] = asWhole<Step<"notice">>(minute);
      draft.notices = Object.freeze(notices);
      raise(draft, minute, minute.for);
      post(draft, minute, minute.for);
    },
    nominate: (draft, minute) => {
      draft.since = minute.on;
      draft.days.nominate ??= minute.on;
      openStage(draft, ladder.nominate.to);
    },
    "name-sponsors": remember,
    consult: (draft, minute) => {
      if (isLast(minute, draft.latest.consult)) draft.latest.consult = minute;
      draft.days.consult = firstOn(draft.days.consult, minute);
      noteDuty(draft, minute, dutyFor.consult);
      if (minute.at === undefined || minute.source === undefined) return setAside(draft, minute);
      const heard = opened(draft)[placeOf(draft.person, minute.at)];
      if (isLast(minute, heard[minute.source])) heard[minute.source] = asWhole<Step<"consult">>(minute);
    },
    poll: (draft, minute) => {
      if (isLast(minute, draft.latest.poll)) draft.latest.poll = minute;
      draft.days.poll = firstOn(draft.days.poll, minute);
      noteDuty(draft, minute, dutyFor.poll);
      if (minute.at === undefined) return setAside(draft, minute);
      filePoll(draft, asWhole<Poll>(minute), placeOf(draft.person, minute.at));
    },
    vet: (draft, minute) => {
      remember(draft, minute);
      noteVetted(draft, minute);
    },
    train: remember,
    screen: remember,
    prereview: remember,
    "fill-form": remember,
    admit: pass,
    deliberate: remember,
    interview: remember,
    "approve-admission": (draft, minute) => {
      draft.since = draft.resolution?.step === "admit" ? draft.resolution.on : undefined;
      draft.ends = draft.since === undefined ? undefined : endOfProbation(draft.since, 0);
      draft.days["approve-admission"] ??= minute.on;
      openProbation(draft);
    },
    place: remember,
    swear: remember,
    observe: (draft, minute) => {
      remember(draft, minute);
      draft.reviews = placed(draft.reviews, minute.on, itself);
      noteDuty(draft, minute, dutyFor.observe);
    },
    petition: (draft, minute) => {
      const extended = draft.days["approve-extension"];
      if (extended === undefined || !isBefore(minute.on, extended)) remember(draft, minute); // it was for the decision before
    },
    convert: pass,
    extend: pass,
    cancel: pass,
    "approve-conversion": (draft, minute) => {
      draft.since = draft.ends;
      draft.days["approve-conversion"] ??= minute.on;
      openStage(draft, ladder["approve-conversion"].to);
    },
    "approve-extension": (draft, minute) => {
      remember(draft, minute);
      const extension = draft.resolution?.step === "extend" ? draft.resolution : undefined;
      draft.extensions += 1;
      clearResolution(draft);
      draft.latest.petition = undefined; // a new decision asks for a new petition, and a new screening
      draft.latest.screen = undefined;
      if (extension !== undefined && draft.since !== undefined)
        draft.ends = extension.months === undefined ? "unknown" : endOfProbation(draft.since, extension.months);
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
      if (minute.rule === undefined) return setAside(draft, minute);
      draft.waivers = appended(draft.waivers, asWhole<Step<"waive">>(minute));
    },
    correct: remember,
    "step-down": stepDown,
    annul: openRound,
    withdraw: openRound,
  } satisfies Granted,
  null,
);
