// What the package exports of the kernel. These answer whatever they are given; inside the library an error is let
// through to `decide`, which bars by it, for a made-up answer might pass for a yes there.
import * as day from "./day.js";
import { orElse } from "./or-else.js";
import * as quantity from "./quantity.js";
import * as threshold from "./threshold.js";

/**
 * Whether a share meets a threshold, compared by cross-multiplying and never by dividing or rounding.
 * Of nobody no share is reached: `0 of 0` meets nothing, and nor does what is no share.
 */
export const meets = (mark: threshold.Threshold, share: threshold.Share): boolean =>
  orElse(
    () => threshold.meets(mark, share),
    () => false,
  );

/** Whether no share meets `one` without meeting `other` too: `one` asks at least as much. What is no threshold does not. */
export const asStrict = (one: threshold.Threshold, other: threshold.Threshold): boolean =>
  orElse(
    () => threshold.asStrict(one, other),
    () => false,
  );

/**
 * The day so many days later (or earlier, for a negative count). Counted from what is no day, or over more days than
 * can be counted one by one, it is `0000-00-00`, which is no day either.
 */
export const addDays = (from: day.Day, days: number): day.Day =>
  orElse(
    () => day.addDays(from, days),
    () => noDay,
  );

/**
 * The same day of the month so many calendar months later, or the last day of that month where it has no such day:
 * 31 January and one month is 28 or 29 February. A period is always counted from its anchor, never month by month. Of
 * what is no text and no number it is `0000-00-00`.
 */
export const addMonths = (from: day.Day, months: number): day.Day =>
  orElse(
    () => day.addMonths(from, months),
    () => noDay,
  );

/** How many days lie from one day to another; zero for the same day, and no number where one of them is no text. */
export const daysBetween = (from: day.Day, to: day.Day): number =>
  orElse(
    () => day.daysBetween(from, to),
    () => Number.NaN,
  );

/** So many calendar years, as months; of what is no number, no number of them. */
export const years = (count: number): quantity.Quantity =>
  orElse(
    () => quantity.years(count),
    () => quantity.months(Number.NaN),
  );

const noDay = "0000-00-00";
