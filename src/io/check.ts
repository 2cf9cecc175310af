import type * as z from "zod";
import { mostProblems } from "./bounds.js";
import { codeOfOther, problemsOf } from "./codes.js";
import { type Problem, type Refused, refused } from "./problem.js";

/** Data as a schema has it, or everything that is wrong with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | Refused;

/** Checks plain data against a schema; `path` names the argument. Nothing of the data is repeated in a problem. */
export const check = <T>(schema: z.ZodType<T>, data: unknown, path: string): Checked<T> => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refused(parsed.error.issues.flatMap((issue) => problemsOf(issue, data, path)));
};

/** Checks a plain list item by item, as `check` does, and stops once more is wrong than anybody reads. */
export const checkEach = <T>(schema: z.ZodType<T>, data: unknown, path: string): Checked<readonly T[]> => {
  if (!Array.isArray(data)) return refused([{ path, code: codeOfOther(data) }]);
  const value: T[] = [];
  const problems: Problem[] = [];
  for (const [at, item] of data.entries()) {
    const checked = check(schema, item, `${path}.${at}`);
    if (checked.ok) value.push(checked.value);
    else problems.push(...checked.problems);
    if (problems.length > mostProblems)
      return refused([...problems.slice(0, mostProblems), { path, code: "too-many" }]);
  }
  return problems.length > 0 ? refused(problems) : { ok: true, value };
};
