import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import { evolve } from "../engine/evolve.js";
import { acceptorOf } from "./acceptor-of.js";
import { mostMinutes, mostValues } from "./bounds.js";
import { minuteSchema } from "./schemas.js";

/**
 * How many values there are in the minutes of each dossier that `submit` gave out. Such a dossier is frozen all the way
 * down and can be nothing but what its minutes make of it, under whatever policy, so it is not read again.
 */
const values = new WeakMap<Dossier, number>();

/** Whether a file is a dossier that was given out: that very object, and nothing that only looks like it. */
export const isKnown = (file: unknown): file is Dossier => values.has(file as Dossier); // it has nothing but dossiers

/** A dossier of minutes that were read at the door, as one to be known again. */
export const known = (dossier: Dossier): Dossier => {
  note(dossier, fixed(dossier.minutes));
  return dossier;
};

/** The dossier after one more minute, to be known again if a door would read that minute back as it is. */
export const knownAfter = (dossier: Dossier, minute: Minute): Dossier => {
  const after = evolve(dossier, minute);
  const before = Number.isNaN(lettersOf(minute)) ? undefined : values.get(dossier);
  if (before !== undefined) note(after, before + fixed(minute));
  return after;
};

const lettersOf = /* @__PURE__ */ acceptorOf(minuteSchema);

/** A file that a door would refuse as too large is left to the door. */
const note = (dossier: Dossier, count: number): void => {
  if (count <= mostValues && dossier.minutes.length <= mostMinutes) values.set(dossier, count);
};

/** Freezes data of ours all the way down, and counts its values as the doors do. */
const fixed = (data: unknown): number => {
  if (typeof data !== "object" || data === null) return 1;
  let count = 1;
  for (const value of Object.values(Object.freeze(data))) count += fixed(value);
  return count;
};
