import { longestText } from "./bounds.js";
import type { Checked } from "./check.js";
import { type Outline, outlineOf } from "./outline.js";
import { type Problem, refused } from "./problem.js";

/**
 * Data given as JSON text or as itself: text is parsed, anything else is passed on. Its length, depth and size are
 * bounded before it is parsed, and a key that is said twice is a problem, for the parser would drop what was said
 * first. The parser's own message, which repeats the input, is dropped.
 */
export const parsed = (input: unknown, path: string): Checked<unknown> => {
  if (typeof input !== "string") return { ok: true, value: input };
  if (input.length > longestText) return refused([{ path, code: "too-large" }]);
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
  const keys = Object.keys(value);
  const own = Array.isArray(value) ? 0 : keys.length;
  return keys.reduce((sum, key) => sum + membersOf((value as Record<string, unknown>)[key]), own);
};
