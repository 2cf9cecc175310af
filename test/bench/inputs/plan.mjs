import { application, candidacy, cultivation } from "./plan/before.mjs";
import { diary } from "./plan/diary.mjs";
import { ending, probation } from "./plan/after.mjs";

/**
 * The steps that somebody plans to take, from the application on: days, bodies, votes, opinions, moves, deferred
 * meetings and extensions vary. A policy may bar some of them.
 */
export const plan = (draw, seed, policy) => {
  const book = diary(draw, seed, policy);
  for (const chapter of [application, cultivation, candidacy, probation, ending]) {
    if (draw.odds(2)) return book.steps; // the file is still open
    chapter(book, draw);
  }
  return book.steps;
};
