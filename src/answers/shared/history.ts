import type { Dossier } from "../../domain/dossier.js";
import type { Minute } from "../../domain/minute.js";
import { evolveFrom } from "../../engine/evolve.js";
import { replay } from "../../engine/replay.js";

/** One minute of a file: its place in the file, counted from 0, and the dossier as it stood before it. */
export interface Moment {
  readonly at: number;
  readonly before: Dossier;
  readonly minute: Minute;
}

/**
 * The minutes of a file one by one, each on the dossier that those before it led to. They are filed as they stand:
 * history stands. Throws a fault at the first that cannot be, whose place begins with `where`.
 */
export const history = function* (minutes: readonly Minute[], where = "minutes."): Generator<Moment, void, undefined> {
  let before = replay([]);
  for (let at = 0; at < minutes.length; at++) {
    const minute = minutes[at] as Minute; // a hole is judged like a minute, and cannot be read
    yield { at, before, minute };
    before = evolveFrom(`${where}${at}`, before, minute);
  }
};
