import { type Reading, read, wrong } from "./reading.js";
import { daysIn, type Span } from "./days-in.js";
import { countIn, nameIn, namesIn, wordIn } from "./count-in.js";
import type { Reader } from "./fields.js";
import { words } from "./words.js";

/** The days of a column that tells days: one, several, or one with a beginning. */
export const spansIn = (cell: unknown, reads: Reader): Reading<readonly Span[]> => {
  const found = daysIn(cell);
  if (found.is !== "read" || reads === "days") return found;
  const [only, ...others] = found.value;
  if (only === undefined || others.length > 0 || (reads !== "span" && only.from !== only.until))
    return wrong("several-days");
  return found;
};

/** The fact of a column that tells one. */
export const factIn = (cell: unknown, reads: Exclude<Reader, "day" | "days" | "span">): Reading<unknown> => {
  switch (reads) {
    case "count":
      return countIn(cell);
    case "name":
      return nameIn(cell);
    case "names":
      return namesIn(cell);
    case "born": {
      const found = spansIn(cell, "day");
      return found.is === "read" ? read(found.value[0]?.from) : found;
    }
    default:
      return wordIn(cell, words[reads]);
  }
};
