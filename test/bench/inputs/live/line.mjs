import { life } from "./life.mjs";

/**
 * A file as one line of text. A few in a hundred are irregular: a talk long after the application, a file from
 * elsewhere that says nothing of a talk or of how anything was decided, and one line in two hundred that was torn.
 */
export const line = (draw, seed, stage) => {
  const lateBy = draw.odds(2) ? 40 : 0;
  const minutes = life(draw, seed, stage, lateBy);
  const text = JSON.stringify(draw.odds(2) ? fromElsewhere(minutes) : minutes);
  return draw.below(200) === 0 ? text.slice(0, text.length >> 1) : text;
};

const fromElsewhere = (minutes) =>
  minutes.filter(({ step }) => step !== "talk").map(({ verdict, because, under, ...step }) => step);
