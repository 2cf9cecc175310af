import type { Site } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import type { Person } from "../domain/person.js";
import { type Place, places } from "../domain/place.js";
import { type Draft, nobodyHeard } from "./draft.js";

/** A transfer changes who holds the file, and where the person lives and comes from; it moves no clock. */
export const move = (draft: Draft, minute: Minute<"transfer">): void => {
  draft.holder = minute.to;
  draft.side = minute.side;
  draft.cooperating = [];
  if (minute.places !== undefined && draft.person !== undefined) resettle(draft, draft.person, minute.places);
};

/**
 * Evidence answers for the place where it was gathered. What was heard at a residence that was left is put away and no
 * longer counts at the new one; it counts again once the person is back, and what was heard at a place that is still
 * asked goes on counting.
 */
const resettle = (draft: Draft, person: Person, now: Person["places"]): void => {
  const known = [...draft.away, ...sitesOf(draft, person)];
  for (const at of places)
    settle(draft, at, known, at === "origin" && now.origin === now.residence ? undefined : now[at]);
  draft.away = known.filter(({ place }) => place !== now.residence && place !== now.origin);
  draft.person = Object.freeze({ ...person, places: now });
};

/** What is on file at the places that were asked so far; where both are one, it is kept at `residence` alone. */
const sitesOf = (draft: Draft, person: Person): readonly Site[] =>
  places
    .filter((at) => at === "residence" || person.places.origin !== person.places.residence)
    .map((at) => ({
      place: person.places[at],
      poll: draft.polls[at],
      heard: draft.heard[at],
      vetted: draft.vetted[at],
    }));

const settle = (draft: Draft, at: Place, known: readonly Site[], place: string | undefined): void => {
  const site = known.find((one) => one.place === place);
  draft.polls[at] = site?.poll;
  draft.heard[at] = { ...(site?.heard ?? nobodyHeard) };
  draft.vetted[at] = site?.vetted ?? false;
};
