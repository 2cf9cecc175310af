import { orElse } from "../kernel/or-else.js";
import type { Minute } from "./minute.js";
import { saysNo } from "./says-no.js";
import type { Told } from "./told.js";

/** A file as its corrections leave it. Places are counted from 0 over all minutes of the file. */
export interface Corrected {
  /** Each minute of the file at its place, with what a correction put there; a struck one stands as it was filed. */
  readonly minutes: readonly Minute[];
  /** The places of the minutes that a correction struck. */
  readonly struck: ReadonlySet<number>;
  /** The place of the correction that each corrected minute follows. */
  readonly by: ReadonlyMap<number, number>;
}

/**
 * What the corrections of a file make of its minutes. The last correction of a minute counts, and a correction may itself
 * be corrected or struck: then what it had changed stands again. One that names no minute before it changes nothing.
 */
export const corrected = (minutes: readonly Minute[]): Corrected => {
  if (!hasCorrections(minutes)) return { minutes, struck: nowhere, by: uncorrected };
  const standing = [...minutes];
  const struck = new Set<number>();
  const by = new Map<number, number>();
  for (let at = standing.length - 1; at > 0; at--) {
    const one = standing[at];
    if (one === undefined || struck.has(at) || !isCorrection(one)) continue; // it was corrected by what follows it
    const { minute: place, instead } = one;
    if (!isBefore(place, at) || by.has(place)) continue; // a later correction of the same minute was read first
    by.set(place, at);
    if (!isStep(instead)) struck.add(place);
    else standing[place] = decided(instead, one);
  }
  return { minutes: standing, struck, by };
};

/** Whether there is a correction among minutes, most of which are not: one look at each, as long as all can be read. */
const hasCorrections = (minutes: readonly Minute[]): boolean =>
  orElse(
    () => minutes.some(({ step }) => step === "correct"),
    () => minutes.some(isCorrection),
  );

/** The minutes of a file that stand: corrected, and without those that were struck. */
export const standing = (minutes: readonly Minute[]): readonly Minute[] => {
  const { minutes: all, struck } = corrected(minutes);
  return struck.size === 0 ? all : all.filter((_, at) => !struck.has(at));
};

/** Whether a minute corrects another. What cannot be read does not. */
export const isCorrection = (minute: Minute): minute is Minute<"correct"> =>
  orElse(
    () => minute.step === "correct" && minute.verdict === "grant",
    () => false,
  );

const isBefore = (place: number | undefined, at: number): place is number =>
  place !== undefined && Number.isInteger(place) && place >= 0 && place < at;

/** The doors refuse what stands in the place of a step and is not one; the minute is struck then. */
const isStep = (instead: Told | undefined): instead is Told => typeof instead === "object" && instead !== null;

/**
 * The step that a correction puts in place, as it was decided; one from elsewhere may not say how, and was taken. It is
 * our own, and so it is frozen.
 */
const decided = (instead: Told & Undecided, { under }: Minute): Minute => {
  const { because } = instead;
  return Object.freeze({
    ...instead,
    verdict: instead.verdict ?? (saysNo(instead) ? "deny" : "grant"),
    because: Array.isArray(because) ? because : [],
    under: instead.under ?? under,
  }) as Minute;
};

interface Undecided {
  readonly verdict?: Minute["verdict"];
  readonly because?: unknown;
  readonly under?: Minute["under"];
}

const nowhere: ReadonlySet<number> = new Set();
const uncorrected: ReadonlyMap<number, number> = new Map();
