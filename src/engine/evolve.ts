import { type Dossier, isDossier, type Landing } from "../domain/dossier.js";
import type { Stage, StepName } from "../domain/ladder.js";
import type { Minute, Outcome } from "../domain/minute.js";
import { orUnreadable } from "../kernel/fault.js";
import { isCorrection } from "../domain/corrected.js";
import { seal, thaw } from "./filing/draft.js";
import { fold } from "./filing/fold.js";
import { fileFrom } from "./filing/unfilable.js";

/**
 * The dossier with one more minute in it. It files and never judges: a granted minute moves the file to where its step
 * leads, wherever the file stood, for history stands; after a correction it is the file of the corrected minutes. The
 * dossier given is not changed. Throws a fault at `minute`
 * where that cannot be filed, and at `dossier` where that cannot be read.
 *
 * @param dossier - The file before the minute. It is not changed.
 * @param minute - What was decided: the `minute` of a decision, or one that `readMinutes` read.
 * @returns The file after the minute.
 *
 * @example
 * ```ts
 * import { evolve, judge, replay } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const before = replay([]);
 * const { minute } = judge(national, before, { step: "apply", on: "2026-06-01", by, person, venue: "unit" });
 * const after = minute === undefined ? before : evolve(before, minute);
 * console.log(before.stage, after.stage);
 * // outsider applicant
 * ```
 */
export const evolve = <S extends Stage, K extends StepName, V extends Outcome>(
  dossier: Dossier<S>,
  minute: Minute<K, V>,
): Dossier<Landing<S, K, V>> =>
  // The ladder says where a minute leads; the types of what is returned are read from the same table.
  evolveFrom("minute", dossier as Dossier, minute as Minute) as Dossier<Landing<S, K, V>>;

/** The same, with a fault at the place where the minute stands. */
const evolveFrom = (at: string, dossier: Dossier, minute: Minute): Dossier => {
  const draft = orUnreadable("dossier", () => (isDossier(dossier) ? thaw(dossier, minute) : undefined));
  if (isCorrection(minute)) return fold(draft.minutes, at);
  fileFrom(at, draft, minute);
  return seal(draft);
};

/** The next minute of a list that was corrected: what was written stays on file, and what stands in its place is filed. */
export const evolveAs = (at: string, dossier: Dossier, written: Minute, standing: Minute): Dossier => {
  const draft = thaw(dossier, written);
  fileFrom(at, draft, standing);
  return seal(draft);
};

/** The next minute of a list, where a correction struck it: it stays on file as it was written, and changes nothing. */
export const keepStruck = (dossier: Dossier, written: Minute): Dossier => seal(thaw(dossier, written));
