// What the package exports of the kernel. Given what their types forbid these throw a fault: a made-up answer might pass
// for a no, or for a day, in a rule of the caller's own. Inside the library `decide` has checked what it gives them.
import * as day from "./day.js";
import { fault, orUnreadable } from "./fault.js";
import * as quantity from "./quantity.js";
import * as threshold from "./threshold.js";

/**
 * Whether a share meets a threshold, compared by cross-multiplying and never by dividing or rounding.
 * Of nobody no share is reached: `0 of 0` meets nothing. Throws a fault for what is not a threshold or not a share.
 */
export const meets = (mark: threshold.Threshold, share: threshold.Share): boolean =>
  threshold.meets(read(mark), readShare(share));

/**
 * Whether no share meets `one` without meeting `other` too: `one` asks at least as much. Throws a fault for what is not
 * a threshold.
 */
export const asStrict = (one: threshold.Threshold, other: threshold.Threshold): boolean =>
  threshold.asStrict(read(one), read(other));

/**
 * The day that lies a number of days later (or earlier, for a negative count). Throws a fault for a day that does not
 * exist, and for a number that is not whole.
 */
export const addDays = (from: day.Day, days: number): day.Day => {
  checkDay(from, "from");
  return day.addDays(from, whole(days, "days"));
};

/**
 * The same day of the month a number of calendar months later, or the last day of that month where it has no such day:
 * 31 January and one month is 28 or 29 February. A period is always counted from its anchor, never month by month.
 * Throws a fault for a day that does not exist, and for a number that is not whole.
 */
export const addMonths = (from: day.Day, months: number): day.Day => {
  checkDay(from, "from");
  return day.addMonths(from, whole(months, "months"));
};

/** How many days lie from one day to another; zero for the same day. Throws a fault for a day that does not exist. */
export const daysBetween = (from: day.Day, to: day.Day): number => {
  checkDay(from, "from");
  checkDay(to, "to");
  return day.daysBetween(from, to);
};

/** A number of calendar years, as months. Throws a fault for a number that is not whole. */
export const years = (count: number): quantity.Quantity => quantity.years(whole(count, "count"));

const read = (mark: threshold.Threshold): threshold.Threshold =>
  orUnreadable("threshold", () => {
    const { kind, part, whole } = mark;
    const isKind = kind === "at-least" || kind === "more-than";
    return isKind && Number.isFinite(part) && Number.isFinite(whole) ? { kind, part, whole } : undefined;
  });

const readShare = (share: threshold.Share): threshold.Share =>
  orUnreadable("share", () => {
    const { count, of } = share;
    return Number.isFinite(count) && Number.isFinite(of) ? { count, of } : undefined;
  });

const checkDay = (text: day.Day, at: string): void => {
  if (!day.isDay(text)) throw fault("day.unknown", at);
};

const whole = (count: number, at: string): number => {
  if (!Number.isSafeInteger(count)) throw fault("count.unreadable", at);
  return count;
};
