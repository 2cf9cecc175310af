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

/** So many calendar months. */
export const months = (count: number): Quantity => ({ unit: "months", count });

/** So many calendar years, as months. */
export const years = (count: number): Quantity => months(12 * count);

/** So many calendar days. */
export const days = (count: number): Quantity => ({ unit: "days", count });

/** So many working days. */
export const workingDays = (count: number): Quantity => ({ unit: "working-days", count });

/** So many class hours. */
export const hours = (count: number): Quantity => ({ unit: "hours", count });
