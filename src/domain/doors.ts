import type { Venue, WorkUnit } from "./person.js";

/** To which organizations an application may go: by what is known of the work unit, and for floating people besides. */
interface Doors {
  readonly byUnit: Readonly<Record<WorkUnit, readonly Venue[]>>;
  readonly floating: readonly Venue[];
}

/**
 * The ways in which the editions let people apply (Art. 6 of each), by the value of the term `applicant.doors`. In 2014
 * a person whose unit has no organization applies at the residence, and floating people have three doors more; in 2026
 * such a person has the choice of three, and floating people have one door more. `any` leaves it open.
 */
export const doors = {
  "three-more-for-floating": {
    byUnit: { organized: ["unit"], unorganized: ["residence"], none: ["residence"] },
    floating: ["unit-location", "supervising-department", "floating-organization"],
  },
  "three-without-organization": {
    byUnit: {
      organized: ["unit"],
      unorganized: ["unit-location", "supervising-department", "residence"],
      none: ["residence"],
    },
    floating: ["floating-organization"],
  },
  any: undefined,
} as const satisfies Readonly<Record<string, Doors | undefined>>;

/**
 * Whether an application may go to a venue; `undefined` where that hangs on the work unit, which is not known. Somebody
 * who applied to the organization of the unit has a unit that has one, unless it is said otherwise.
 */
export const isOpenDoor = (
  way: string,
  venue: Venue,
  floating: boolean,
  unit: WorkUnit | undefined,
): boolean | undefined => {
  const doorsOf: Doors | undefined = doors[way as keyof typeof doors];
  if (doorsOf === undefined || (floating && doorsOf.floating.includes(venue))) return true;
  if (unit !== undefined) return doorsOf.byUnit[unit].includes(venue);
  if (venue === "unit") return true;
  return Object.values(doorsOf.byUnit).some((open) => open.includes(venue)) ? undefined : false;
};
