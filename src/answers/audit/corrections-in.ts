import { corrected } from "../../domain/corrected.js";
import type { Minute } from "../../domain/minute.js";
import type { Corrected } from "./irregularity.js";

/** Every minute of a file that a correction struck or put another step in place of, in the order of the file. */
export const correctionsIn = (minutes: readonly Minute[]): readonly Corrected[] => {
  const { minutes: standing, struck, by } = corrected(minutes);
  return [...by]
    .sort(([one], [other]) => one - other)
    .map(([place, correction]) => {
      const { step, on } = minutes[place] as Minute;
      const instead = struck.has(place) ? undefined : standing[place]?.step;
      return { kind: "corrected", minute: place, step, on, by: correction, instead };
    });
};
