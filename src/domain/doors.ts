import { units, type Venue, type WorkUnit } from "./person.js";

/** To which organizations an application may go: by what is known of the work unit, and for floating people besides. */
interface Doors {
  readonly open: Readonly<Record<WorkUnit, readonly Venue[]>>;
  readonly toFloating: Readonly<Record<WorkUnit, readonly Venue[]>>;
}

const ofAUnit = ["unit-location", "supervising-department", "floating-organization"] as const;
const ofNoUnit = ["floating-organization"] as const;

/**
 * The ways in which the editions let people apply (Art. 6 of each), by the value of the term `applicant.doors`. In 2014
 * a person whose unit has no organization applies at the residence, and floating people have three more places; in 2026
 * such a person has the choice of three, and floating people have one more place. `any` leaves it open.
 */
export const doors = {
  "three-more-for-floating": {
    open: { organized: ["unit"], unorganized: ["residence"], none: ["residence"] },
    toFloating: { organized: ofAUnit, unorganized: ofAUnit, none: ofNoUnit },
  },
  "three-without-organization": {
    open: {
      organized: ["unit"],
      unorganized: ["unit-location", "supervising-department", "residence"],
      none: ["residence"],
    },
    toFloating: { organized: ofNoUnit, unorganized: ofNoUnit, none: ofNoUnit },
  },
  any: undefined,
} as const satisfies Readonly<Record<string, Doors | undefined>>;

/** The units that people may have who applied at a venue, where nobody says which: at the unit's own, it has one. */
const unitsAt = (venue: Venue): readonly WorkUnit[] => {
  if (venue === "unit") return ["organized"];
  return venue === "unit-location" || venue === "supervising-department" ? ["organized", "unorganized"] : units;
};

/** Whether an application may go to a venue; `undefined` where that hangs on the work unit, which is not known. */
export const isOpenDoor = (
  way: string,
  venue: Venue,
  floating: boolean,
  unit: WorkUnit | undefined,
): boolean | undefined => {
  const doorsOf: Doors | undefined = doors[way as keyof typeof doors];
  if (doorsOf === undefined) return true;
  const isOpenTo = (one: WorkUnit): boolean =>
    doorsOf.open[one].includes(venue) || (floating && doorsOf.toFloating[one].includes(venue));
  const answers = new Set((unit === undefined ? unitsAt(venue) : [unit]).map(isOpenTo));
  return answers.size === 1 ? answers.has(true) : undefined;
};
