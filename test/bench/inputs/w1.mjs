import { replay } from "../fazhan.mjs";
import { bend } from "./case/bend.mjs";
import { lawful, written } from "./case/file.mjs";
import { chance } from "./draw.mjs";

/**
 * So many distinct files of candidates, each with the `admit` that somebody wants to take: the lawful career of
 * `examples/data/career.json` a year later, bent in its evidence, polls, papers and votes. All are of one shape but for a
 * missing training, a waiver or a move.
 */
export const cases = (count) => Array.from({ length: count }, (_, at) => made(at + 1));

const made = (seed) => {
  const draw = chance(seed);
  const file = lawful(draw, seed);
  bend(file, draw);
  return { dossier: replay(written(file)), step: file.step };
};
