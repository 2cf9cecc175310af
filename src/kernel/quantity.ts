/**
 * What a quantity is counted in: heads or ballots (`count`), calendar months, calendar days, working days, class
 * hours.
 */
export type Unit = "count" | "months" | "days" | "working-days" | "hours";

/** A whole number of something: 12 months, 5 working days, 7 ballots. */
export interface Quantity {
  readonly unit: Unit;
  readonly count: number;
}

/**
 * A number of calendar months.
 *
 * @param count - How many calendar months.
 *
 * @example
 * ```ts
 * import { months } from "fazhan";
 *
 * console.log(months(6));
 * // { unit: 'months', count: 6 }
 * ```
 */
export const months = (count: number): Quantity => ({ unit: "months", count });

/** A number of calendar years, as months. */
export const years = (count: number): Quantity => months(12 * count);

/**
 * A number of calendar days.
 *
 * @param count - How many calendar days.
 *
 * @example
 * ```ts
 * import { days } from "fazhan";
 *
 * console.log(days(5));
 * // { unit: 'days', count: 5 }
 * ```
 */
export const days = (count: number): Quantity => ({ unit: "days", count });

/**
 * A number of working days.
 *
 * @param count - How many working days.
 *
 * @example
 * ```ts
 * import { workingDays } from "fazhan";
 *
 * console.log(workingDays(5));
 * // { unit: 'working-days', count: 5 }
 * ```
 */
export const workingDays = (count: number): Quantity => ({ unit: "working-days", count });

/**
 * A number of class hours.
 *
 * @param count - How many class hours.
 *
 * @example
 * ```ts
 * import { hours } from "fazhan";
 *
 * console.log(hours(24));
 * // { unit: 'hours', count: 24 }
 * ```
 */
export const hours = (count: number): Quantity => ({ unit: "hours", count });
