import { countIn, nameIn, namesIn, wordIn } from "./count-in.js";
import { daysIn, type Span } from "./days-in.js";
import type { DayReader, FactReader } from "./field.js";
import { type Reading, read, wrong } from "./reading.js";
import { words } from "./words.js";

/** The days of a column that tells days: one, several, or one with a beginning. */
export const spansIn = (cell: unknown, reads: DayReader): Reading<readonly Span[]> => {
  const found = daysIn(cell);
  if (found.is !== "read" || reads === "days") return found;
  const isOne = found.value.every(({ from, until }, at) => at === 0 && (reads === "span" || from === until));
  return isOne ? found : wrong("several-days");
};

/** The fact of a column that tells one. */
export const factIn = (cell: unknown, reads: FactReader): Reading<unknown> => {
  switch (reads) {
    case "count":
      return countIn(cell);
    case "name":
      return nameIn(cell);
    case "names":
      return namesIn(cell);
    case "told-day": {
      const found = spansIn(cell, "day");
      return found.is === "read" ? read(found.value[0]?.from) : found;
    }
    default:
      return wordIn(cell, words[reads]);
  }
};
