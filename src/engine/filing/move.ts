import type { Site } from "../../domain/dossier.js";
import type { Body } from "../../domain/body.js";
import type { Minute } from "../../domain/minute.js";
import type { Person } from "../../domain/person.js";
import { asWhole } from "../../domain/told.js";
import { type Place, places as allPlaces } from "../../domain/place.js";
import { copiedCells } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { appended, byKey } from "./appended.js";
import { noCells, emptyList, noNotices } from "./empty.js";

/** A transfer changes who holds the file, and where the person lives and comes from; it moves no clock. */
export const move = (draft: Draft, minute: Minute<"transfer">): void => {
  draft.holder = asWhole<Body>(minute.to ?? {});
  draft.side = asWhole<{ side: Place }>(minute).side;
  draft.cooperating = emptyList;
  draft.unnamed = emptyList;
  if (minute.places === undefined || draft.person === undefined) return;
  const places = asWhole<Person["places"]>(minute.places);
  if (isKnown(places) && isKnown(draft.person.places)) resettle(draft, draft.person, places);
  else {
    draft.person = Object.freeze({ ...draft.person, places });
    draft.unplaced = appended(draft.unplaced, minute); // what was gathered may be of any of the places
  }
};

const isKnown = (at: Person["places"] | undefined): boolean => at?.residence !== undefined && at.origin !== undefined;

/**
 * Evidence answers for the place where it was gathered. What was heard at a residence that was left is put away and no
 * longer counts at the new one; it counts again once the person is back, and what was heard at a place that is still
 * asked goes on counting.
 */
const resettle = (draft: Draft, person: Person, now: Person["places"]): void => {
  const known = byKey(draft.away, ({ place }) => place);
  for (const site of sitesOf(draft, person)) known.set(site.place, site);
  const residence = known.get(now.residence);
  const origin = now.origin === now.residence ? undefined : known.get(now.origin);
  draft.polls = Object.freeze({ residence: residence?.poll, origin: origin?.poll });
  draft.heard = { residence: cellsOf(residence), origin: cellsOf(origin) };
  draft.vetted = Object.freeze({ residence: residence?.vetted ?? false, origin: origin?.vetted ?? false });
  draft.posted = Object.freeze({ residence: residence?.posted ?? noNotices, origin: origin?.posted ?? noNotices });
  for (const place of Object.values(now)) known.delete(place);
  draft.away = known;
  draft.person = Object.freeze({ ...person, places: now });
};

/** What is on file at the places that were asked so far; where both are one, it is kept at `residence` alone. */
const sitesOf = (draft: Draft, person: Person): readonly Site[] =>
  allPlaces
    .filter((at) => at === "residence" || person.places.origin !== person.places.residence)
    .map((at) =>
      Object.freeze({
        place: person.places[at],
        poll: draft.polls[at],
        heard: Object.freeze(draft.heard[at]),
        vetted: draft.vetted[at],
        posted: draft.posted[at],
      }),
    );

/** A copy, for what is put away is changed no more. */
const cellsOf = (site: Site | undefined): Draft["heard"][Place] => (site ? copiedCells(site.heard) : noCells());
