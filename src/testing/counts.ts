import type { Threshold } from "../kernel/threshold.js";

/** How far something lies between the least and the most that is lawful, in hundredths from 0 to 100. */
export type Percent = number;

/** The whole number that lies so far between two others; the first one where the second is below it. */
export const between = (fewest: number, most: number, far: Percent): number =>
  fewest + Math.floor((Math.max(0, most - fewest) * far) / 100);

/** The smallest count out of `of` that meets a threshold; above `of` where none does. */
export const least = ({ kind, part, whole }: Threshold, of: number): number =>
  kind === "at-least" ? Math.ceil((of * part) / whole) : Math.floor((of * part) / whole) + 1;

/** Those who do not approve, half of them against and half abstaining. */
export const opposed = (rest: number): { readonly against: number; readonly abstain: number } => ({
  against: Math.ceil(rest / 2),
  abstain: Math.floor(rest / 2),
});

/** The next of several things that are used in turn, as a list of steps grows. */
export const inTurn = <T>(things: readonly T[], { steps }: { readonly steps: readonly unknown[] }): T =>
  things[steps.length % things.length] as T;
