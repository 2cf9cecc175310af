import { readMinutes } from "fazhan/io";
import { personIn, stemOf } from "./name-of.js";
import type { Opened } from "./opened.js";

/** The newest format of a file `{ format, minutes }` that this page can read. */
const newest = 1;

/** Reads the minutes of one person: a list, or an object that holds the list as `minutes`. */
export const filesInJson = (source: string, text: string): Opened => {
  const data = minutesIn(text);
  if (data === "newer") return { ok: false, problems: [{ path: "format", code: "format.newer" }] };
  const read = readMinutes(data);
  if (!read.ok) return read;
  const { minutes } = read;
  return {
    ok: true,
    office: { source, files: [{ name: personIn(minutes) ?? stemOf(source), minutes }] },
    problems: [],
  };
};

/** The list in a text, or the text itself: it is the library that says what is wrong with it. */
const minutesIn = (text: string): unknown => {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== "object" || data === null || !("minutes" in data)) return text;
    return "format" in data && typeof data.format === "number" && data.format > newest ? "newer" : data.minutes;
  } catch {
    return text;
  }
};
