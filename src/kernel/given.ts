import { type Day, isDay } from "./day.js";
import { fault, orUnreadable } from "./fault.js";
import type { Share, Threshold } from "./threshold.js";

/** A threshold as it was given, or a fault. */
export const thresholdIn = (mark: Threshold): Threshold =>
  orUnreadable("threshold", () => {
    const { kind, part, whole } = mark;
    const isKind = kind === "at-least" || kind === "more-than";
    return isKind && Number.isFinite(part) && Number.isFinite(whole) ? { kind, part, whole } : undefined;
  });

/** A share as it was given, or a fault. */
export const shareIn = (share: Share): Share =>
  orUnreadable("share", () => {
    const { count, of } = share;
    return Number.isFinite(count) && Number.isFinite(of) ? { count, of } : undefined;
  });

/** Throws a fault at a place where there is no day that exists. */
export const checkDay = (text: Day, at: string): void => {
  if (!isDay(text)) throw fault("day.unknown", at);
};

/** A whole number as it was given, or a fault at its place. */
export const whole = (count: number, at: string): number => {
  if (!Number.isSafeInteger(count)) throw fault("count.unreadable", at);
  return count;
};
