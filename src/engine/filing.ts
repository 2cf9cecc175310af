import { endOfProbation } from "../domain/dossier.js";
import { landing, type StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import { placeOf } from "../domain/person.js";
import { saysNo } from "../domain/step.js";
import { type Draft, freshRound, freshStage } from "./draft.js";
import { entrust, noteDuty } from "./duties.js";
import { move } from "./moving.js";

/**
 * Puts one minute into a draft. Of a granted one the file keeps all that rules ask for; of any other its day, a deferral or
 * refusal by a meeting, and a body's own no, so that what relies on it is broken and not awaited.
 */
export const file = (draft: Draft, minute: Minute): void => {
  draft.minutes.push(minute);
  if (saysNo(minute)) fileNo(draft, minute);
  else if (minute.verdict === "grant") fileGrant(draft, minute);
  else fileSetback(draft, minute);
};

const fileGrant = (draft: Draft, minute: Minute): void => {
  handlers[minute.step]?.(draft, minute as never); // the handler of this very step
  noteDuty(draft, minute);
  const to = landing(minute.step);
  if (to === undefined) remember(draft, minute);
  else land(draft, minute, to);
};

const remember = (draft: Draft, minute: Minute): void => {
  (draft.latest as Record<StepName, Minute>)[minute.step] = minute;
  draft.days[minute.step] ??= minute.on;
};

const land = (draft: Draft, minute: Minute, stage: Draft["stage"]): void => {
  Object.assign(draft, stage === "outsider" ? freshRound() : freshStage(), { stage });
  if (stage !== "outsider") draft.days[minute.step] ??= minute.on;
};

/** A body's own no is remembered like an answer; one to a resolution uses the resolution up. */
const fileNo = (draft: Draft, minute: Minute): void => {
  (draft.latest as Record<StepName, Minute>)[minute.step] = minute;
  if (minute.step === "vet") noteVetted(draft, minute);
  if (minute.step.startsWith("approve-")) draft.resolution = undefined;
};

const noteVetted = (draft: Draft, minute: Minute<"vet">): void => {
  const asked = minute.consulted.map((at) => placeOf(draft.person, at));
  draft.vetted = { residence: asked.includes("residence"), origin: asked.includes("origin") };
};

const fileSetback = (draft: Draft, minute: Minute): void => {
  if (minute.step !== "admit" && minute.step !== "convert") return;
  const setback = { on: minute.on, polls: { ...draft.polls } };
  (minute.verdict === "defer" ? draft.deferrals : draft.refusals).push(setback);
};

type Handlers = { readonly [K in StepName]?: (draft: Draft, minute: Minute<K>) => void };

/** What a granted step files besides being the latest of its kind. */
const handlers: Handlers = {
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
  vet: (draft, minute) => {
    noteVetted(draft, minute);
  },
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
