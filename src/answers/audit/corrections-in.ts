import type { Corrected as Standing } from "../../domain/corrected.js";
import type { Minute } from "../../domain/minute.js";
import type { Corrected } from "./irregularity.js";

/** Every minute of a file that a correction struck or put another step in place of, in the order of the file. */
export const correctionsIn = (written: readonly Minute[], { minutes, struck, by }: Standing): readonly Corrected[] =>
  [...by]
    .sort(([one], [other]) => one - other)
    .map(([place, correction]) => {
      const { step, on } = written[place] as Minute;
      const instead = struck.has(place) ? undefined : minutes[place]?.step;
      return { kind: "corrected", minute: place, step, on, by: correction, instead };
    });
