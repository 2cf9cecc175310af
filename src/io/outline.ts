import { deepest, mostValues } from "./bounds.js";

/** How many members a JSON text spells out: in each item, if it is a list; otherwise in the one thing it is. */
export type Outline = readonly number[];

/**
 * Reads the marks of a JSON text and nothing else, before anything is made of it: how deep it goes and how many values
 * it holds is bounded here. Of a text that is not JSON it says nothing of use.
 */
export const outlineOf = (text: string): Outline | "too-deep" | "too-large" => {
  const members = [0];
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === quote) at = endOfString(text, at);
    else if (mark === colon)
      members[members.length - 1] = (members.at(-1) as number) + 1; // it starts with one and never has fewer
    else if (mark === closeList || mark === closeObject) depth--;
    else if (mark === openList || mark === openObject || mark === comma) {
      if (++values > mostValues) return "too-large";
      if (mark !== comma && ++depth > deepest) return "too-deep";
      if (mark === comma && depth === 1) members.push(0);
    }
  }
  return members;
};

const endOfString = (text: string, from: number): number => {
  let end = text.indexOf('"', from + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
};

/** Whether an odd number of backslashes stands before a place; before no place, -1, stands none. */
const isEscaped = (text: string, at: number): boolean => {
  let before = at;
  while (text.charCodeAt(before - 1) === backslash) before--;
  return (at - before) % 2 === 1;
};

const [quote, colon, comma, backslash, openList, closeList, openObject, closeObject] = [
  0x22, 0x3a, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
] as const;
