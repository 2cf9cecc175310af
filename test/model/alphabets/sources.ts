import type { Place } from "../../../src/domain/place.js";
import { consult, hear, inARow } from "../acts.js";
import type { Letter } from "../world.js";
import { admission, beginnings, bothPlacesPolled, conversion, papersOfCandidate } from "./chapters.js";

/** All sources of a place but the police: to every rule they are alike, so they come together. One of them has doubts. */
const others = (place: Place): Letter =>
  inARow(`all but the police at ${place}`, [
    ...hear(place).filter(({ name }) => !name.startsWith("police")),
    consult(place, "tax", "reserved"),
  ]);

/** What the police of a place say. */
const police = (place: Place): readonly Letter[] => [
  consult(place, "police", "favorable"),
  consult(place, "police", "adverse"),
];

/** What every source says at either place, at both votes; papers and polls come in whole. */
export const sources: readonly Letter[] = [
  ...beginnings,
  papersOfCandidate,
  others("residence"),
  others("origin"),
  ...police("residence"),
  ...police("origin"),
  bothPlacesPolled,
  ...admission,
  ...conversion,
];
