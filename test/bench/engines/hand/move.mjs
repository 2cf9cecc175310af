import { nobody } from "./state.mjs";

/** The side under which evidence from a place is kept: where both places are one, at `residence`. */
export const sideOf = (person, at) =>
  person !== undefined && person.places.residence === person.places.origin ? "residence" : at;

/** A transfer changes who holds the file and, where it says so, where the person lives and comes from. */
export const move = (dossier, { to, side, places }) => {
  dossier.holder = to;
  dossier.side = side;
  dossier.cooperating = [];
  if (places !== undefined && dossier.person !== undefined) resettle(dossier, dossier.person, places);
};

/** What was gathered at a place that was left is put away, and comes back with the person. */
const resettle = (dossier, person, now) => {
  const known = [...dossier.away, siteAt(dossier, person, "residence")];
  if (person.places.origin !== person.places.residence) known.push(siteAt(dossier, person, "origin"));
  settle(dossier, "residence", known, now.residence);
  settle(dossier, "origin", known, now.origin === now.residence ? undefined : now.origin);
  dossier.away = known.filter(({ place }) => place !== now.residence && place !== now.origin);
  dossier.person = { ...person, places: now };
};

const siteAt = (dossier, person, at) => ({
  place: person.places[at],
  poll: dossier.polls[at],
  heard: dossier.heard[at],
  vetted: dossier.vetted[at],
});

const settle = (dossier, at, known, place) => {
  const site = known.find((one) => one.place === place);
  dossier.polls[at] = site?.poll;
  dossier.heard[at] = site === undefined ? nobody() : { ...site.heard };
  dossier.vetted[at] = site?.vetted ?? false;
};
