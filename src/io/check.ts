import type * as z from "zod";
import { mostProblems } from "./bounds.js";
import { codeOfOther, problemOf } from "./codes.js";
import { plain } from "./plain.js";
import { type Problem, type Refused, refused } from "./problem.js";

/** Data as a schema has it, or everything that is wrong with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | Refused;

/**
 * Checks data from outside against a schema; `path` names the argument. What comes back is a copy: nothing of the
 * input is kept, changed, or repeated in a problem.
 */
export const check = <T>(schema: z.ZodType<T>, input: unknown, path: string): Checked<T> =>
  checkCopy(schema, plain(input), path);

/** Checks a list from outside item by item, as `check` does, and stops once more is wrong than anybody reads. */
export const checkEach = <T>(schema: z.ZodType<T>, input: unknown, path: string): Checked<readonly T[]> => {
  const copied = plain(input);
  if (!Array.isArray(copied)) return refused([{ path, code: codeOfOther(copied) }]);
  const value: T[] = [];
  const problems: Problem[] = [];
  for (const [at, item] of copied.entries()) {
    const checked = checkCopy(schema, item, `${path}.${at}`);
    if (checked.ok) value.push(checked.value);
    else problems.push(...checked.problems);
    if (problems.length > mostProblems)
      return refused([...problems.slice(0, mostProblems), { path, code: "too-many" }]);
  }
  return problems.length > 0 ? refused(problems) : { ok: true, value };
};

const checkCopy = <T>(schema: z.ZodType<T>, copied: unknown, path: string): Checked<T> => {
  const parsed = schema.safeParse(copied);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refused(parsed.error.issues.map((issue) => problemOf(issue, copied, path)));
};
