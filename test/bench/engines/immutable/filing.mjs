import { monthsAfter, sideOf } from "../hand/move.mjs";

const nobody = {
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
};

/** What a stage begins with. Nothing in it is ever written to, so all files share the empty lists. */
const freshStage = {
  latest: {},
  reviews: [],
  filed: {},
  notices: {},
  posted: { residence: {}, origin: {} },
  polls: { residence: undefined, origin: undefined },
  heard: { residence: nobody, origin: nobody },
  vetted: { residence: false, origin: false },
  away: [],
  resolution: undefined,
  deferrals: [],
  refusals: [],
  waivers: [],
};

/** What a round begins with. */
const freshRound = {
  since: undefined,
  person: undefined,
  holder: undefined,
  side: "residence",
  cooperating: [],
  ends: undefined,
  extensions: 0,
  days: {},
  ...freshStage,
};

/** The file of somebody of whom nothing was ever minuted, apart from its stage. */
export const blank = { ...freshRound, minutes: [], unplaced: [], unnamed: [], whole: true };

/** A place of which nothing is known. */
const unheard = nobody;

/** The days on which each step was first granted, with one more; the same days where it is not the first. */
const firstDays = ({ days }, { step, on }) => (days[step] === undefined ? { ...days, [step]: on } : days);

const isSame = (one, other) => one.id === other.id && one.kind === other.kind;

/** The cooperating bodies with one more, or with more duties for one of them. */
const entrusted = (cooperating, body, duties) => {
  const before = cooperating.find((one) => isSame(one.body, body));
  const others = cooperating.filter((one) => one !== before);
  return [...others, { body, duties: [...new Set([...(before?.duties ?? []), ...duties])], done: before?.done ?? [] }];
};

/** The cooperating bodies after one of them has done a duty; the same list where nobody has. */
const withDuty = (cooperating, by, duty) => {
  const acting = cooperating.findIndex(({ body, done }) => isSame(body, by) && !done.includes(duty));
  if (acting === -1) return cooperating;
  return cooperating.map((one, at) => (at === acting ? { ...one, done: [...one.done, duty] } : one));
};

/** What a transfer changes: who holds the file and, where it says so, where the person lives and comes from. */
const moved = (file, { to, side, places }) => {
  const holding = { holder: to, side, cooperating: [] };
  return places === undefined || file.person === undefined ? holding : { ...holding, ...resettled(file, places) };
};

const resettled = (file, now) => {
  const { person, away } = file;
  const asked = person.places.origin === person.places.residence ? ["residence"] : ["residence", "origin"];
  const known = [...away, ...asked.map((at) => siteAt(file, at))];
  const residence = siteOf(known, now.residence);
  const origin = siteOf(known, now.origin === now.residence ? undefined : now.origin);
  return {
    person: { ...person, places: now },
    polls: { residence: residence.poll, origin: origin.poll },
    heard: { residence: residence.heard, origin: origin.heard },
    vetted: { residence: residence.vetted, origin: origin.vetted },
    posted: { residence: residence.posted, origin: origin.posted },
    away: known.filter(({ place }) => place !== now.residence && place !== now.origin),
  };
};

const siteAt = ({ person, polls, heard, vetted, posted }, at) => ({
  place: person.places[at],
  poll: polls[at],
  heard: heard[at],
  vetted: vetted[at],
  posted: posted[at],
});

const unknown = { poll: undefined, heard: unheard, vetted: false, posted: {} };
const siteOf = (known, place) => known.find((one) => one.place === place) ?? unknown;

/** The places that a political review asked. */
const vettedBy = ({ person }, { consulted }) => {
  const asked = consulted.map((at) => sideOf(person, at));
  return { residence: asked.includes("residence"), origin: asked.includes("origin") };
};

/** The notices at each place with one more, at the places that it names or at the residence. */
const postedBy = ({ person, posted }, minute) => {
  const at = (minute.at ?? ["residence"]).map((place) => sideOf(person, place));
  return Object.fromEntries(
    Object.entries(posted).map(([place, of]) => [place, at.includes(place) ? { ...of, [minute.for]: minute } : of]),
  );
};

const begin = (file, minute) => ({ ...freshStage, since: minute.on, days: firstDays(file, minute) });
const resolve = (_, minute) => ({ resolution: minute });

/** What each granted step changes besides being remembered: the ladder as a table. */
const changes = {
  apply: (_, minute) => ({
    ...freshRound,
    since: minute.on,
    person: minute.person,
    holder: minute.by,
    side: minute.venue === "origin" ? "origin" : "residence",
    days: { apply: minute.on },
  }),
  recognize: begin,
  nominate: begin,
  file: ({ filed }, { record, on }) => (filed[record] === undefined ? { filed: { ...filed, [record]: on } } : {}),
  examine: (file, minute) => ({
    reviews: [...file.reviews, minute.on],
    cooperating: withDuty(file.cooperating, minute.by, "examination"),
  }),
  observe: ({ reviews }, { on }) => ({ reviews: [...reviews, on] }),
  entrust: (file, { to, duties }) => ({ cooperating: entrusted(file.cooperating, to, duties) }),
  notice: (file, minute) => ({
    notices: { ...file.notices, [minute.for]: minute },
    posted: postedBy(file, minute),
    cooperating: withDuty(file.cooperating, minute.by, "notice"),
  }),
  consult: ({ heard, person, cooperating }, minute) => {
    const at = sideOf(person, minute.at);
    return {
      heard: { ...heard, [at]: { ...heard[at], [minute.source]: minute } },
      cooperating: withDuty(cooperating, minute.by, "opinions"),
    };
  },
  poll: ({ polls, person, cooperating }, minute) => ({
    polls: { ...polls, [sideOf(person, minute.at)]: minute },
    cooperating: withDuty(cooperating, minute.by, "poll"),
  }),
  vet: (file, minute) => ({ vetted: vettedBy(file, minute) }),
  admit: ({ latest }, minute) => ({
    resolution: minute,
    latest: { ...latest, deliberate: undefined, interview: undefined, admit: minute },
  }),
  convert: resolve,
  extend: resolve,
  cancel: resolve,
  "approve-admission": (file, minute) => {
    const since = file.resolution?.step === "admit" ? file.resolution.on : undefined;
    return { ...begin(file, minute), since, ends: since && monthsAfter(since, 12) };
  },
  "approve-conversion": (file, minute) => ({ ...begin(file, minute), since: file.ends }),
  "approve-extension": ({ resolution, since, ends, extensions }) => ({
    extensions: extensions + 1,
    resolution: undefined,
    ends: resolution?.step === "extend" && since ? monthsAfter(since, 12 + resolution.months) : ends,
  }),
  transfer: moved,
  waive: ({ waivers }, minute) => ({ waivers: [...waivers, minute] }),
  "approve-cancellation": () => freshRound,
  withdraw: () => freshRound,
};

/** The changes that a granted minute makes to a file, as new values for some of its fields: nothing is written to. */
export const grant = (file, minute) => {
  const own = changes[minute.step];
  const more = own === undefined ? undefined : own(file, minute);
  return landings.has(minute.step) ? more : { ...remembered(file, minute), ...noted(file, minute), ...more };
};

/** A body's own no is remembered; one to a resolution uses it up. */
export const refuse = (file, minute) => ({
  ...noted(file, minute),
  latest: { ...file.latest, [minute.step]: minute },
  ...(minute.step === "vet" && { vetted: vettedBy(file, minute) }),
  ...(minute.step.startsWith("approve-") && { resolution: undefined }),
});

/** A meeting that deferred or refused is kept with the polls and waivers as they stood. */
export const setBack = (file, minute) => {
  const setback = { on: minute.on, polls: file.polls, waivers: file.waivers.length };
  const list = minute.verdict === "defer" ? "deferrals" : "refusals";
  return { ...noted(file, minute), [list]: [...file[list], setback] };
};

/** What a minute says of the holder counts from then on. */
const noted = ({ holder }, { by }) =>
  holder !== undefined && holder !== by && isSame(holder, by) ? { holder: { ...holder, ...by } } : {};

const remembered = (file, minute) => ({
  latest: { ...file.latest, [minute.step]: minute },
  days: firstDays(file, minute),
});

const landings = new Set([
  "apply",
  "recognize",
  "nominate",
  "approve-admission",
  "approve-conversion",
  "approve-cancellation",
  "withdraw",
]);
