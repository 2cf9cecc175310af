import { corrected, isCorrection } from "../../domain/corrected.js";
import { ladder, type StepName, stepNames } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { firstOf, isWholeDay, lastOf } from "../../kernel/told-day.js";
import { compare } from "../compare.js";

/** A minute that stands, and its place in the file as it was given. */
export interface Placed {
  readonly place: number;
  readonly minute: Minute;
}

/** The minutes of a file that stand, as its corrections leave them and without these. */
export const placedIn = (minutes: readonly Minute[]): readonly Placed[] => {
  const { minutes: all, struck } = corrected(minutes);
  return all.flatMap((minute, place) => (struck.has(place) || isCorrection(minute) ? [] : [{ place, minute }]));
};

/** Whether minutes stand in the order of their days, as far as these are known. */
export const isInOrder = (file: readonly Placed[]): boolean => {
  let last = "";
  for (const { minute } of file) {
    if (minute.on === "unknown") continue;
    if (lastOf(minute.on) < last) return false;
    if (firstOf(minute.on) > last) last = firstOf(minute.on);
  }
  return true;
};

/**
 * Minutes in the order of their days; those of one day in the order of the procedure. A minute whose day is known by its
 * month, or not at all, goes before the first that is later, or that may be and comes after it in the procedure.
 */
export const inOrder = (file: readonly Placed[]): readonly Placed[] => {
  const ranked = file.toSorted((one, other) => rankOf(one) - rankOf(other));
  const sorted = ranked
    .filter(({ minute }) => isWholeDay(minute.on))
    .toSorted((one, other) => compare(one.minute.on, other.minute.on));
  for (const one of ranked.filter(({ minute }) => !isWholeDay(minute.on)).toReversed()) {
    const { on } = one.minute;
    const next = sorted.findIndex(
      (other) =>
        firstOf(other.minute.on) > lastOf(on) ||
        (rankOf(other) >= rankOf(one) && isOnChart(other) && lastOf(other.minute.on) >= firstOf(on)),
    );
    sorted.splice(next === -1 ? sorted.length : next, 0, one);
  }
  return sorted;
};

/** Steps without a number on the chart come first on a day: what relies on them follows. */
const rankOf = ({ minute: { step } }: Placed): number => {
  if (endings.has(step)) return 2 * stepNames.length;
  return isOnChart({ minute: { step } }) ? stepNames.length + stepNames.indexOf(step) : stepNames.indexOf(step);
};

const endings: ReadonlySet<StepName> = new Set(["step-down", "withdraw", "annul"]);

const isOnChart = ({ minute: { step } }: { readonly minute: { readonly step: StepName } }): boolean =>
  ladder[step].chart.length > 0;
