import type { Dossier } from "../../domain/dossier.js";
import { corrected } from "../../domain/corrected.js";
import type { Minute } from "../../domain/minute.js";
import { evolveAs, keepStruck } from "../../engine/evolve.js";
import { replay } from "../../engine/replay.js";

/** One minute of a file: its place in the file, counted from 0, and the dossier as it stood before it. */
export interface Moment {
  readonly at: number;
  readonly before: Dossier;
  readonly minute: Minute;
  /** The place of the correction by which the minute reads as it does, where there is one. */
  readonly by: number | undefined;
}

/**
 * The minutes of a file one by one, as corrections leave them, each on the dossier that those before it led to. They are
 * filed as they stand: history stands. Throws a fault at the first that cannot be, whose place begins with `where`.
 */
export const history = function* (minutes: readonly Minute[], where = "minutes."): Generator<Moment, void, undefined> {
  const { minutes: standing, struck, by } = corrected(minutes);
  let before = replay([]);
  for (const [at, minute] of standing.entries()) {
    const written = minutes[at] as Minute; // a hole is judged like a minute, and cannot be read
    if (struck.has(at)) before = keepStruck(before, written);
    else {
      yield { at, before, minute, by: by.get(at) };
      before = evolveAs(`${where}${at}`, before, written, minute);
    }
  }
};
