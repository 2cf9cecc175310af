import { longestText } from "./bounds.js";
import { notUtf8 } from "./chunks.js";
import type { Checked } from "./check.js";
import { type Outline, outlineOf } from "./outline.js";
import { plain } from "./plain.js";
import { type Problem, refused } from "./problem.js";
import { plainJson } from "./sound.js";

/** Data given as JSON text or as itself, made plain: nothing of the input is kept. */
export const plainOf = (input: unknown, path: string): Checked<unknown> => {
  if (typeof input !== "string") return { ok: true, value: plain(input) };
  const data = parsed(input, path);
  return data.ok ? { ok: true, value: plainJson(data.value) } : data;
};

/**
 * What a JSON text says. Its length, depth and size are bounded before it is parsed, and a key that is said twice is a
 * problem, for the parser would drop what was said first. The parser's own message, which repeats the input, is dropped.
 */
export const parsed = (input: string, path: string): Checked<unknown> => {
  if (input.length > longestText) return refused([{ path, code: "too-large" }]);
  if (input.startsWith(notUtf8)) return refused([{ path, code: "not-utf8" }]);
  const outline = outlineOf(input);
  if (typeof outline === "string") return refused([{ path, code: outline }]);
  try {
    return once(JSON.parse(input), outline, path);
  } catch {
    return refused([{ path, code: "not-json" }]);
  }
};

/** The value if it has as many members as its text spells out, in every item of a list. */
const once = (value: unknown, outline: Outline, path: string): Checked<unknown> => {
  const items = Array.isArray(value) ? value : [value];
  const said = Array.isArray(value) ? outline : [outline.reduce((sum, count) => sum + count)];
  const problems = items.flatMap((item, at): Problem | readonly [] =>
    membersOf(item) === said[at] ? [] : { path: items === value ? `${path}.${at}` : path, code: "key-twice" },
  );
  return problems.length > 0 ? refused(problems) : { ok: true, value };
};

/** How many members there are in parsed data, at every depth. */
const membersOf = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const items = Array.isArray(value) ? value : Object.values(value);
  let members = items === value ? 0 : items.length;
  for (const item of items) members += membersOf(item);
  return members;
};
