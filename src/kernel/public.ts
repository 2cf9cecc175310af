// What the package exports of the kernel. Given what their types forbid these throw a fault: a made-up answer might pass
// for a no, or for a day, in a rule of the caller's own. Inside the library `decide` has checked what it gives them.
import * as day from "./day.js";
import { checkDay, shareIn, thresholdIn, whole } from "./given.js";
import * as quantity from "./quantity.js";
import * as threshold from "./threshold.js";

/**
 * Whether a share meets a threshold, compared by cross-multiplying and never by dividing or rounding.
 * Of nobody no share is reached: `0 of 0` meets nothing. Throws a fault for what is not a threshold or not a share.
 *
 * @param mark - The threshold, from `atLeast` or `moreThan`.
 * @param share - How many (`count`) of how many (`of`), as whole numbers.
 *
 * @example
 * ```ts
 * import { meets, moreThan } from "fazhan";
 *
 * console.log([15, 16].map((count) => meets(moreThan(1, 2), { count, of: 30 })));
 * // [ false, true ]
 * ```
 */
export const meets = (mark: threshold.Threshold, share: threshold.Share): boolean =>
  threshold.meets(thresholdIn(mark), shareIn(share));

/**
 * Whether no share meets `one` without meeting `other` too: `one` asks at least as much. Throws a fault for what is not
 * a threshold.
 *
 * @param one - The threshold that is to ask at least as much.
 * @param other - The threshold that it is held against.
 *
 * @example
 * ```ts
 * import { asStrict, atLeast, moreThan } from "fazhan";
 *
 * console.log(asStrict(moreThan(1, 2), atLeast(1, 2)), asStrict(atLeast(1, 2), moreThan(1, 2)));
 * // true false
 * ```
 */
export const asStrict = (one: threshold.Threshold, other: threshold.Threshold): boolean =>
  threshold.asStrict(thresholdIn(one), thresholdIn(other));

/**
 * The day that lies a number of days later (or earlier, for a negative count). Throws a fault for a day that does not
 * exist, and for a number that is not whole.
 *
 * @param from - The day to count from, `YYYY-MM-DD`.
 * @param days - How many calendar days later. A negative number counts back.
 *
 * @example
 * ```ts
 * import { addDays } from "fazhan";
 *
 * console.log(addDays("2026-02-27", 2));
 * // 2026-03-01
 * ```
 */
export const addDays = (from: day.Day, days: number): day.Day => {
  checkDay(from, "from");
  return day.addDays(from, whole(days, "days"));
};

/**
 * The same day of the month a number of calendar months later, or the last day of that month where it has no such day:
 * 31 January and one month is 28 or 29 February. A period is always counted from its anchor, never month by month.
 * Throws a fault for a day that does not exist, and for a number that is not whole.
 *
 * @param from - The day to count from, `YYYY-MM-DD`.
 * @param months - How many calendar months later. A negative number counts back.
 *
 * @example
 * ```ts
 * import { addMonths } from "fazhan";
 *
 * console.log(addMonths("2026-01-31", 1), addMonths("2024-02-29", 12));
 * // 2026-02-28 2025-02-28
 * ```
 */
export const addMonths = (from: day.Day, months: number): day.Day => {
  checkDay(from, "from");
  return day.addMonths(from, whole(months, "months"));
};

/**
 * How many days lie from one day to another; zero for the same day. Throws a fault for a day that does not exist.
 *
 * @param from - The earlier day, `YYYY-MM-DD`.
 * @param to - The later day. If it is the earlier one, the number is negative.
 *
 * @example
 * ```ts
 * import { daysBetween } from "fazhan";
 *
 * console.log(daysBetween("2026-06-01", "2026-07-01"));
 * // 30
 * ```
 */
export const daysBetween = (from: day.Day, to: day.Day): number => {
  checkDay(from, "from");
  checkDay(to, "to");
  return day.daysBetween(from, to);
};

/**
 * A number of calendar years, as months. Throws a fault for a number that is not whole.
 *
 * @param count - How many calendar years, a whole number.
 *
 * @example
 * ```ts
 * import { years } from "fazhan";
 *
 * console.log(years(1));
 * // { unit: 'months', count: 12 }
 * ```
 */
export const years = (count: number): quantity.Quantity => quantity.years(whole(count, "count"));
