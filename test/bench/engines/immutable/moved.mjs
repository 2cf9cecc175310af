import { unheard } from "./state.mjs";

/** What a transfer changes: who holds the file and, where it says so, where the person lives and comes from. */
export const moved = (file, { to, side, places }) => {
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
    away: known.filter(({ place }) => place !== now.residence && place !== now.origin),
  };
};

const siteAt = ({ person, polls, heard, vetted }, at) => ({
  place: person.places[at],
  poll: polls[at],
  heard: heard[at],
  vetted: vetted[at],
});

const unknown = { poll: undefined, heard: unheard, vetted: false };
const siteOf = (known, place) => known.find((one) => one.place === place) ?? unknown;
