import type { Body } from "./body.js";
import type { BranchPapers, Heard, Notices, Records, Site } from "./dossier.js";
import type { Person } from "./person.js";
import { type Place, places as allPlaces } from "./place.js";

/** What a file has gathered at the two places. */
export type Gathered = Pick<Records, "polls" | "formerPolls" | "heard" | "vetted" | "posted">;

/**
 * What a file has gathered, for somebody who lives and comes from other places now. Evidence answers for the place where
 * it was gathered. What was gathered at a residence that was left is put away and no longer counts at the new one; it
 * counts again once the person is back, and what was gathered at a place that is still asked goes on counting. `away` is
 * what was gathered at places that were left, by their ids: it is changed in place.
 */
export const settle = (
  away: Map<string, Site>,
  gathered: Gathered,
  before: Person["places"],
  now: Person["places"],
): Gathered => {
  for (const site of sitesOf(gathered, before)) away.set(site.place, site);
  const residence = away.get(now.residence) ?? nothingAt(now.residence);
  const origin = (now.origin === now.residence ? undefined : away.get(now.origin)) ?? nothingAt(now.origin);
  for (const place of Object.values(now)) away.delete(place);
  return {
    polls: Object.freeze({ residence: residence.poll, origin: origin.poll }),
    formerPolls: Object.freeze({ residence: residence.formerPolls, origin: origin.formerPolls }),
    heard: Object.freeze({ residence: residence.heard, origin: origin.heard }),
    vetted: Object.freeze({ residence: residence.vetted, origin: origin.vetted }),
    posted: Object.freeze({ residence: residence.posted, origin: origin.posted }),
  };
};

/** What is on file at the places that were asked so far; where both are one, it is kept at `residence` alone. */
const sitesOf = ({ polls, formerPolls, heard, vetted, posted }: Gathered, at: Person["places"]): readonly Site[] =>
  allPlaces
    .filter((place) => place === "residence" || at.origin !== at.residence)
    .map((place) =>
      Object.freeze({
        place: at[place],
        poll: polls[place],
        formerPolls: formerPolls[place],
        heard: Object.freeze(heard[place]),
        vetted: vetted[place],
        posted: posted[place],
      }),
    );

/** What there is at a place where nobody was asked yet. */
const nothingAt = (place: string): Site => ({
  place,
  poll: undefined,
  formerPolls: [],
  heard: unheard,
  vetted: false,
  posted: unposted,
});

const unheard: Heard[Place] = Object.freeze({
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
});

const unposted: Notices = Object.freeze({
  recognition: undefined,
  nomination: undefined,
  admission: undefined,
  conversion: undefined,
});

/**
 * A file as it stands for those who approve what a meeting resolved: with everything on file by now, the person where the
 * meeting knew them to be, and the papers that the meeting had, where another branch has taken over since. A move takes
 * nothing from what the meeting relied on.
 */
export const asVoted = <D extends Records>(dossier: D): D => {
  const { person, voted, sinceVote } = dossier;
  if (voted === undefined) return dossier;
  const received = sinceVote.some(({ step }) => step === "transfer") ? undefined : dossier.received;
  const latest = voted.papers === undefined ? dossier.latest : withPapers(dossier.latest, voted.papers);
  const then = { ...dossier, latest, received, person: voted.person };
  if (!isSettled(person) || !isSettled(voted.person) || areAlike(person.places, voted.person.places)) return then;
  const away = new Map(dossier.away.map((site) => [site.place, site]));
  const gathered = settle(away, dossier, person.places, voted.person.places);
  return { ...then, ...gathered, away: [...away.values()] };
};

/** The minutes that stand with the papers of the branch that was left, where the next one has not made its own. */
const withPapers = (latest: Records["latest"], papers: BranchPapers): Records["latest"] => ({
  ...latest,
  screen: latest.screen ?? papers.screen,
  prereview: latest.prereview ?? papers.prereview,
  "fill-form": latest["fill-form"] ?? papers["fill-form"],
});

/** The branch that voted on the resolution that stands, as the file knows it by now. */
export const voterOf = ({ holder, voted }: Pick<Records, "holder" | "voted">): Body | undefined =>
  voted?.by === undefined || voted.by.id === holder?.id ? holder : voted.by;

const areAlike = (one: Person["places"], other: Person["places"]): boolean =>
  one.residence === other.residence && one.origin === other.origin;

/** Whether it is known where somebody lives and comes from. */
const isSettled = (person: Person | undefined): person is Person =>
  person?.places?.residence !== undefined && person.places.origin !== undefined;
