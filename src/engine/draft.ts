import type { Dossier, Heard } from "../domain/dossier.js";
import type { Place } from "../domain/place.js";

/** A file while minutes are being put into it. It is private to the engine; what comes out is frozen. */
export type Draft = {
  -readonly [K in keyof Dossier]: Dossier[K] extends readonly (infer T)[] ? T[] : Loose<Dossier[K]>;
};

type Loose<T> = T extends
  | Dossier["latest"]
  | Dossier["days"]
  | Dossier["filed"]
  | Dossier["notices"]
  | Dossier["polls"]
  | Dossier["vetted"]
  ? { -readonly [K in keyof T]: T[K] }
  : T extends Heard
    ? { [P in Place]: { -readonly [S in keyof Heard[P]]: Heard[P][S] } }
    : T;

/** A place of which nothing is known yet. */
export const nobodyHeard = {
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
};

/** What belongs to one stage, as it is when the stage begins: nothing filed yet. */
export const freshStage = () => ({
  latest: {},
  reviews: [],
  filed: {},
  notices: {},
  polls: { residence: undefined, origin: undefined },
  heard: { residence: { ...nobodyHeard }, origin: { ...nobodyHeard } },
  vetted: { residence: false, origin: false },
  away: [],
  resolution: undefined,
  deferrals: [],
  refusals: [],
  waivers: [],
});

/** What belongs to one round, as it is for somebody who has not applied: the file is empty but for its minutes. */
export const freshRound = () => ({
  stage: "outsider" as const,
  since: undefined,
  person: undefined,
  holder: undefined,
  side: "residence" as const,
  cooperating: [],
  ends: undefined,
  extensions: 0,
  days: {},
  ...freshStage(),
});

/** The file of somebody of whom nothing was ever minuted. */
export const blank = (): Draft => ({ ...freshRound(), minutes: [] });

/** A copy of a dossier that minutes can be put into. */
export const thaw = (dossier: Dossier): Draft => ({
  ...dossier,
  cooperating: [...dossier.cooperating],
  latest: { ...dossier.latest },
  reviews: [...dossier.reviews],
  filed: { ...dossier.filed },
  notices: { ...dossier.notices },
  polls: { ...dossier.polls },
  heard: { residence: { ...dossier.heard.residence }, origin: { ...dossier.heard.origin } },
  vetted: { ...dossier.vetted },
  away: [...dossier.away],
  deferrals: [...dossier.deferrals],
  refusals: [...dossier.refusals],
  waivers: [...dossier.waivers],
  days: { ...dossier.days },
  minutes: [...dossier.minutes],
});

/**
 * The draft as a dossier that nobody can change any more. Only what the draft made is frozen: minutes stay the
 * caller's.
 */
export const seal = (draft: Draft): Dossier => {
  for (const part of own) Object.freeze(draft[part]);
  Object.freeze(draft.heard.residence);
  Object.freeze(draft.heard.origin);
  for (const list of [draft.cooperating, draft.deferrals, draft.refusals, draft.away]) list.forEach(Object.freeze);
  for (const { duties, done } of draft.cooperating) [duties, done].forEach(Object.freeze);
  for (const { heard } of draft.away) Object.freeze(heard);
  for (const { polls } of [...draft.deferrals, ...draft.refusals]) Object.freeze(polls);
  return Object.freeze(draft) as Dossier; // the draft is of one stage, as every dossier is
};

const own = [
  "cooperating",
  "latest",
  "reviews",
  "filed",
  "notices",
  "polls",
  "heard",
  "vetted",
  "away",
  "deferrals",
  "refusals",
  "waivers",
  "days",
  "minutes",
] as const satisfies readonly (keyof Draft)[];
