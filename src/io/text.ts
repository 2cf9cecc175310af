import type { Checked } from "./check.js";
import { refused } from "./problem.js";

/**
 * Data given as JSON text or as itself: text is parsed, anything else is passed on. The parser's own message, which
 * repeats the input, is dropped.
 */
export const parsed = (input: unknown, path: string): Checked<unknown> => {
  if (typeof input !== "string") return { ok: true, value: input };
  if (input.length > maxLength) return refused([{ path, code: "too-large" }]);
  try {
    return { ok: true, value: JSON.parse(input) as unknown };
  } catch {
    return refused([{ path, code: "not-json" }]);
  }
};

/** As much text as the file of one person could ever need, and more. */
const maxLength = 16_000_000;
