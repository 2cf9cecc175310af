import { isHandOver, monthsAfter, renamed, sideOf, withPapers } from "../hand/move.mjs";
import { raisedBy } from "../hand/notice.mjs";
import { carriedOver } from "../hand/probation.mjs";
import { nothingRaised } from "../hand/state.mjs";
import { isCarriedOver, isDropped, isLapsed, milestones, votedOf } from "../hand/vote.mjs";

const nobody = {
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
};

/** The resolution that waits does not stand, and its day is no milestone. */
const letGo = ({ resolution, days }) =>
  resolution === undefined || isApproved(days, resolution.step)
    ? noVote
    : { ...noVote, days: { ...days, [resolution.step]: undefined } };
const approvals = { admit: "admission", convert: "conversion", extend: "extension", cancel: "cancellation" };
const isApproved = (days, step) => days[`approve-${approvals[step]}`] !== undefined;

const noVote = { resolution: undefined, voted: undefined, sinceVote: [] };

/** What a stage begins with. Nothing in it is ever written to, so all files share the empty lists. */
const freshStage = {
  latest: {},
  reviews: [],
  notices: {},
  posted: { residence: {}, origin: {} },
  polls: { residence: undefined, origin: undefined },
  formerPolls: { residence: [], origin: [] },
  heard: { residence: nobody, origin: nobody },
  vetted: { residence: false, origin: false },
  away: [],
  received: undefined,
  ...noVote,
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
  filed: {},
  raised: nothingRaised(),
  ...freshStage,
};

/** The file of somebody of whom nothing was ever minuted, apart from its stage. */
export const blank = { ...freshRound, minutes: [], unplaced: [], unnamed: [], lastOn: undefined, whole: true };

/** The latest day on file, with one more minute. */
export const lastOnOf = ({ lastOn }, { on }) => (lastOn >= on ? lastOn : on);

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
  const acting = cooperating.findIndex(
    ({ body, duties, done }) => isSame(body, by) && duties.includes(duty) && !done.includes(duty),
  );
  if (acting === -1) return cooperating;
  return cooperating.map((one, at) => (at === acting ? { ...one, done: [...one.done, duty] } : one));
};

/** What a transfer changes: who holds the file and, where it says so, where the person lives and comes from. */
const moved = (file, minute) => {
  const { to, side, places, floating } = minute;
  if (minute.move !== undefined && minute.move !== "moved") return { holder: renamed(file, minute) };
  const holding = isHandOver(file, minute) ? handedOver(file, minute) : noted(file, { by: to });
  if (file.person === undefined) return { ...holding, side };
  const living = places === undefined ? { person: file.person } : resettled(file, places);
  const is = floating ?? (places === undefined ? file.person.floating : places.residence !== places.origin);
  return { ...holding, side, ...living, person: { ...living.person, floating: is } };
};

/** The machine knows the stage; the file knows it by its milestones. */
const isCandidate = ({ days }) => days.nominate !== undefined && days["approve-admission"] === undefined;

const handedOver = (file, minute) => {
  const holding = { holder: minute.to, cooperating: [], received: minute.on };
  if (!isCandidate(file)) return holding;
  const kept = { ...file.latest, screen: undefined, prereview: undefined, "fill-form": undefined, transfer: minute };
  return { ...holding, latest: kept, voted: file.voted && withPapers(file) };
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
    formerPolls: { residence: residence.formerPolls, origin: origin.formerPolls },
    heard: { residence: residence.heard, origin: origin.heard },
    vetted: { residence: residence.vetted, origin: origin.vetted },
    posted: { residence: residence.posted, origin: origin.posted },
    away: known.filter(({ place }) => place !== now.residence && place !== now.origin),
  };
};

const siteAt = ({ person, polls, formerPolls, heard, vetted, posted }, at) => ({
  place: person.places[at],
  poll: polls[at],
  formerPolls: formerPolls[at],
  heard: heard[at],
  vetted: vetted[at],
  posted: posted[at],
});

const unknown = { poll: undefined, formerPolls: [], heard: unheard, vetted: false, posted: {} };
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
/** A vote that confirms the one that waits keeps its day; any other is a new resolution, to be deliberated anew. */
const resolve = (file, minute) => {
  const { resolution, latest } = file;
  if (resolution?.step === minute.step && !isLapsed(resolution, minute))
    return { resolution: { ...minute, on: resolution.on }, voted: votedOf(file) };
  const asked = { ...latest, deliberate: undefined, interview: undefined, [minute.step]: minute };
  const gone = { ...file.days, ...letGo(file).days };
  const days = isApproved(gone, minute.step)
    ? gone
    : { ...gone, [minute.step]: minute.on, deliberate: undefined, interview: undefined };
  return { ...noVote, resolution: minute, voted: votedOf(file), latest: asked, days };
};

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
  recognize: (file, minute) => ({ ...begin(file, minute), filed: {} }),
  nominate: begin,
  file: ({ filed }, { record, on }) => (filed[record] === undefined ? { filed: { ...filed, [record]: on } } : {}),
  examine: (file, minute) => ({
    reviews: [...file.reviews, minute.on],
    cooperating: withDuty(file.cooperating, minute.by, "examination"),
  }),
  observe: (file, minute) => changes.examine(file, minute),
  entrust: (file, { to, duties }) => ({ cooperating: entrusted(file.cooperating, to, duties) }),
  notice: (file, minute) => ({
    notices: { ...file.notices, [minute.for]: minute },
    posted: postedBy(file, minute),
    raised: { ...file.raised, [minute.for]: raisedBy(file, minute) },
    cooperating: withDuty(file.cooperating, minute.by, "notice"),
  }),
  consult: ({ heard, person, cooperating }, minute) => {
    const at = sideOf(person, minute.at);
    return {
      heard: { ...heard, [at]: { ...heard[at], [minute.source]: minute } },
      cooperating: withDuty(cooperating, minute.by, "opinions"),
    };
  },
  poll: ({ polls, formerPolls, person, cooperating }, minute) => {
    const at = sideOf(person, minute.at);
    const former = polls[at] === undefined ? formerPolls : { ...formerPolls, [at]: [...formerPolls[at], polls[at]] };
    return {
      polls: { ...polls, [at]: minute },
      formerPolls: former,
      cooperating: withDuty(cooperating, minute.by, "poll"),
    };
  },
  vet: (file, minute) => ({ vetted: vettedBy(file, minute) }),
  admit: resolve,
  convert: resolve,
  extend: resolve,
  cancel: resolve,
  "approve-admission": (file, minute) => {
    const since = file.resolution?.step === "admit" ? file.resolution.on : undefined;
    return { ...begin(file, minute), since, ends: since && monthsAfter(since, 12), ...carriedOver(file) };
  },
  "approve-conversion": (file, minute) => ({ ...begin(file, minute), since: file.ends }),
  "approve-extension": ({ resolution, since, ends, extensions, latest }, minute) => ({
    ...noVote,
    extensions: extensions + 1,
    latest: { ...latest, petition: undefined, screen: undefined, "approve-extension": minute },
    ends: resolution?.step === "extend" && since ? monthsAfter(since, 12 + resolution.months) : ends,
  }),
  transfer: moved,
  waive: ({ waivers }, minute) => ({ waivers: [...waivers, minute] }),
  "approve-cancellation": () => freshRound,
  "step-down": ({ days, filed }, { on }) => {
    const isActivist = isCandidate({ days });
    const stands = isActivist ? milestones : milestones.slice(0, 2);
    return {
      ...freshStage,
      raised: nothingRaised(),
      since: isActivist ? on : days.apply,
      filed: isActivist ? { ...filed, nomination: undefined } : {},
      days: Object.fromEntries(stands.map((step) => [step, days[step]])),
    };
  },
  annul: () => freshRound,
  withdraw: () => freshRound,
};

/** The changes that a granted minute makes to a file, as new values for some of its fields: nothing is written to. */
export const grant = (before, minute) => {
  const news = { ...noted(before, minute), ...(isDropped(before, minute) && letGo(before)) };
  const file = Object.keys(news).length === 0 ? before : { ...before, ...news };
  const own = changes[minute.step];
  const since =
    file.resolution?.step === "admit" && isCarriedOver(file, minute) ? { sinceVote: [...file.sinceVote, minute] } : {};
  const more = { ...news, ...since, ...own?.(file, minute) };
  if (landings.has(minute.step)) return more;
  const days = more.days === news.days ? firstDays(file, minute) : more.days;
  return { ...remembered(file, minute), ...more, days };
};

/** A body's own no is remembered; one to a resolution uses it up. */
export const refuse = (file, minute) => ({
  ...noted(file, minute),
  latest: { ...file.latest, [minute.step]: minute },
  ...(minute.step === "vet" && { vetted: vettedBy(file, minute) }),
  ...(minute.step.startsWith("approve-") ? letGo(file) : { days: { ...file.days, [minute.step]: undefined } }),
});

/** A meeting that deferred or refused is kept with the polls and waivers as they stood. */
export const setBack = (file, minute) => {
  const back = file.resolution?.step === minute.step || isDropped(file, minute) ? letGo(file) : {};
  if (minute.step !== "admit" && minute.step !== "convert") return { ...noted(file, minute), ...back };
  const setback = { on: minute.on, polls: file.polls, waivers: file.waivers.length };
  const list = minute.verdict === "defer" ? "deferrals" : "refusals";
  return { ...noted(file, minute), ...back, [list]: [...file[list], setback] };
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
  "step-down",
  "annul",
  "withdraw",
]);
