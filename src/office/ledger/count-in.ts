import { blank, factText, type Reading, read, wrong } from "./reading.js";
import type { Words } from "./words.js";

/** A whole number of heads, ballots, days, hours or months, with its unit or without. */
export const countIn = (cell: unknown): Reading<number> => {
  const text = factText(cell);
  if (text === undefined) return blank;
  const found = count.exec(text);
  return found ? read(Number(found[1])) : wrong("not-a-count");
};

/** A name or a number that stands for one person or one body. */
export const nameIn = (cell: unknown): Reading<string> => {
  const text = factText(cell);
  if (text === undefined) return blank;
  return text !== "" && text.length <= longestName ? read(text) : wrong("not-a-name");
};

/** Names of several people, one after another. */
export const namesIn = (cell: unknown): Reading<readonly { readonly id: string }[]> => {
  const text = nameIn(cell);
  if (text.is !== "read") return text;
  const ids = text.value.split(/[、,;/\s]+/u).filter(Boolean);
  return ids.length > 0 ? read([...new Set(ids)].map((id) => ({ id }))) : wrong("not-a-name");
};

/** One of a few words. A word that says two things at once is on file and says neither. */
export const wordIn = (cell: unknown, words: Words): Reading<string> => {
  const text = factText(cell);
  if (text === undefined) return blank;
  const found = words.find(([word]) => word.test(text));
  if (found === undefined) return wrong("not-a-word");
  return found[1] === undefined ? blank : read(found[1]);
};

const count = /^(\d{1,9})\s*(人|名|票|张|位|个|天|日|学时|课时|小时|个学时|个小时|h|个月|月)?$/u;
const longestName = 64;
