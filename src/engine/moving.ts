import type { Minute } from "../domain/minute.js";
import { sources } from "../domain/investigation.js";
import type { Person } from "../domain/person.js";
import { type Place, places } from "../domain/place.js";
import { type Draft, freshStage } from "./draft.js";

/** A transfer changes who holds the file, and where the person lives and comes from; it moves no clock. */
export const move = (draft: Draft, minute: Minute<"transfer">): void => {
  draft.holder = minute.to;
  draft.side = minute.side;
  draft.cooperating = [];
  if (minute.places !== undefined && draft.person !== undefined) resettle(draft, draft.person, minute.places);
};

/**
 * Evidence answers for the place where it was taken. What was heard at a residence that was left stays in the minutes and no longer
 * counts at the new one; what was heard at a place that is still asked is kept under its new name.
 */
const resettle = (draft: Draft, person: Person, now: Person["places"]): void => {
  const { polls, heard } = draft;
  const fresh = freshStage();
  const asked = now.residence === now.origin ? (["residence"] as const) : places;
  for (const at of asked) {
    const was = places.find((place) => person.places[place] === now[at]);
    if (was === undefined) continue;
    Object.assign(fresh.polls, { [at]: polls[was] });
    Object.assign(fresh.heard, { [at]: heard[was] });
  }
  for (const place of places) if (!Object.values(now).includes(person.places[place])) leave(draft, place);
  Object.assign(draft, { person: { ...person, places: now }, polls: fresh.polls, heard: fresh.heard });
};

/** Opinions other than favorable stand even where the person has left. */
const leave = (draft: Draft, place: Place): void => {
  for (const source of sources) {
    const consulted = draft.heard[place][source];
    if (consulted !== undefined && consulted.opinion !== "favorable") draft.left.push(consulted);
  }
};
