import type { Day } from "../kernel/day.js";
import { type PerPlace, type Place, places } from "./place.js";

/** Where an application was handed in: at the work unit, the residence, or one of the doors open to floating people. */
export const venues = [
  "unit",
  "residence",
  "unit-location",
  "supervising-department",
  "floating-organization",
  "origin",
] as const;

/** One place to hand in an application (Art. 6). */
export type Venue = (typeof venues)[number];

/** Whether somebody's work unit has a Party organization, has none, or there is no work unit at all. */
export const units = ["organized", "unorganized", "none"] as const;

/** What is known of somebody's work unit (Art. 6, which differs between the editions). */
export type WorkUnit = (typeof units)[number];

/**
 * The person a file is about: an opaque id, the day of birth, whether they are floating 流动人员, and opaque ids of the
 * two places. No name, identity number or address is asked for. `residenceSince` is the day they came to the residence.
 * `unit` says whether the work unit has a Party organization; left out, it is not known.
 */
export interface Person {
  readonly id: string;
  readonly born: Day;
  readonly floating: boolean;
  readonly places: PerPlace<string>;
  readonly residenceSince?: Day;
  readonly unit?: WorkUnit;
}

/** The places that must be asked: both, or one where residence and origin are the same place (docs/research.md#q27). */
export const placesToAsk = (person: Person | undefined): readonly Place[] => (isOnePlace(person) ? onlyPlace : places);

/**
 * The place under which evidence is kept: what comes from either side of one and the same place counts at `residence`.
 */
export const placeOf = (person: Person | undefined, at: Place): Place => (isOnePlace(person) ? "residence" : at);

const onlyPlace = ["residence"] as const;
const isOnePlace = (person: Person | undefined): boolean =>
  person?.places?.residence !== undefined && person.places.residence === person.places.origin;
