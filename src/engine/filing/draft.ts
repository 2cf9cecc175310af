import type { Cooperation } from "../../domain/body.js";
import type { Dossier, Heard, Records, Site } from "../../domain/dossier.js";
import type { Stage } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Place } from "../../domain/place.js";
import { copiedCells, copiedSteps } from "./copied-steps.js";
import { type Keyed, listedIn } from "./appended.js";
import {
  noDays,
  noFilings,
  noMinutes,
  noNotices,
  noPosted,
  noOpinions,
  emptyList,
  noPlaces,
  noPolls,
  noFormerPolls,
  nothingRaised,
} from "./empty.js";

type Loose<T> = { -readonly [K in keyof T]: T[K] };

/** The parts of a file that nearly every minute touches: a draft changes them in place. */
type Growing = "latest" | "days" | "heard" | "minutes" | "cooperating" | "away";

/**
 * A file while minutes are being put into it. It is private to the engine. Its fields are set anew; what stands in a
 * field is frozen and replaced as a whole, but for the parts that nearly every minute touches and the lists that grow.
 */
export interface Draft extends Loose<Omit<Records, Growing>> {
  stage: Stage;
  latest: Loose<Records["latest"]>;
  days: Loose<Records["days"]>;
  heard: { [P in Place]: Loose<Heard[P]> };
  minutes: Minute[];
  cooperating: Keyed<Cooperation>;
  away: Keyed<Site>;
}

/** The file of somebody of whom nothing was ever minuted. All its fields are there from the start, in one order. */
export const blank = (minutes: Minute[]): Draft => ({
  stage: "outsider",
  since: undefined,
  person: undefined,
  holder: undefined,
  side: "residence",
  cooperating: emptyList,
  latest: noMinutes(),
  reviews: emptyList,
  filed: noFilings,
  notices: noNotices,
  raised: nothingRaised,
  posted: noPosted,
  polls: noPolls,
  formerPolls: noFormerPolls,
  heard: noOpinions,
  vetted: noPlaces,
  away: emptyList,
  resolution: undefined,
  voted: undefined,
  sinceVote: emptyList,
  received: undefined,
  ends: undefined,
  extensions: 0,
  deferrals: emptyList,
  refusals: emptyList,
  waivers: emptyList,
  days: noDays(),
  unplaced: emptyList,
  unnamed: emptyList,
  lastOn: undefined,
  whole: true,
  minutes,
});

/** A copy of a dossier with one more minute, which is still to be filed. */
export const thaw = (dossier: Dossier, minute: Minute): Draft => copied(dossier, [...dossier.minutes, minute]);

const copied = (dossier: Dossier, minutes: Minute[]): Draft => ({
  stage: dossier.stage,
  since: dossier.since,
  person: dossier.person,
  holder: dossier.holder,
  side: dossier.side,
  cooperating: dossier.cooperating,
  latest: copiedSteps(dossier.latest),
  reviews: dossier.reviews,
  filed: dossier.filed,
  notices: dossier.notices,
  raised: dossier.raised,
  posted: dossier.posted,
  polls: dossier.polls,
  formerPolls: dossier.formerPolls,
  heard: isWithoutOpinions(dossier.heard)
    ? noOpinions
    : { residence: copiedCells(dossier.heard.residence), origin: copiedCells(dossier.heard.origin) },
  vetted: dossier.vetted,
  away: dossier.away,
  resolution: dossier.resolution,
  voted: dossier.voted,
  sinceVote: dossier.sinceVote,
  received: dossier.received,
  ends: dossier.ends,
  extensions: dossier.extensions,
  deferrals: dossier.deferrals,
  refusals: dossier.refusals,
  waivers: dossier.waivers,
  days: copiedSteps(dossier.days),
  unplaced: dossier.unplaced,
  unnamed: dossier.unnamed,
  lastOn: dossier.lastOn,
  whole: dossier.whole,
  minutes,
});

const isWithoutOpinions = (heard: Heard): boolean => heard === noOpinions;

/**
 * The draft as a dossier that nobody can change any more. Only what the draft made is frozen: minutes stay the
 * caller's.
 */
export const seal = (draft: Draft): Dossier => {
  Object.freeze(draft.latest);
  Object.freeze(draft.days);
  Object.freeze(draft.minutes);
  sealLists(draft);
  if (!isWithoutOpinions(draft.heard)) {
    Object.freeze(draft.heard.residence);
    Object.freeze(draft.heard.origin);
    Object.freeze(draft.heard);
  }
  return Object.freeze(asDossier(draft));
};

/** A draft as rules look at it: of the same fields as a dossier, which stand for this moment only. */
export const asDossier = (draft: Draft): Dossier => {
  draft.cooperating = listedIn(draft.cooperating);
  draft.away = listedIn(draft.away);
  return draft as Dossier; // it is of one stage, as every dossier is
};

/** The draft as a dossier of its own; the draft goes on, and copies a list that both have before it adds to it. */
export const snapshot = (draft: Draft): Dossier => seal(copied(asDossier(draft), [...draft.minutes]));

/** The lists that grew, as the dossier has them. */
const sealLists = (draft: Draft): void => {
  Object.freeze(draft.formerPolls.residence);
  Object.freeze(draft.formerPolls.origin);
  Object.freeze(draft.reviews);
  Object.freeze(draft.deferrals);
  Object.freeze(draft.refusals);
  Object.freeze(draft.waivers);
  Object.freeze(draft.sinceVote);
  Object.freeze(draft.unplaced);
  Object.freeze(draft.unnamed);
};
