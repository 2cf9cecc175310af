import type * as z from "zod";
import { mostProblems } from "./bounds.js";
import { codeOfMark, plain } from "./plain.js";
import { type Problem, type ProblemCode, type Refused, refused } from "./problem.js";

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
  return refused(parsed.error.issues.map((issue) => problem(issue, copied, path)));
};

/** What is wrong with a copy that is no list. */
const codeOfOther = (copied: unknown): ProblemCode =>
  codeOfMark(copied) ?? (copied === undefined ? "missing" : "wrong-type");

type Issue = z.core.$ZodIssue;

const problem = (issue: Issue, copied: unknown, path: string): Problem => ({
  path: [path, ...issue.path.map(String)].join("."),
  code: codeOf(issue, valueAt(copied, issue.path)),
});

const valueAt = (copied: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    copied,
  );

const codeOf = (issue: Issue, value: unknown): ProblemCode => {
  if (issue.code === "unrecognized_keys") return "unknown-key";
  const mark = codeOfMark(value);
  if (mark !== undefined) return mark;
  if (value === undefined) return "missing";
  return codeByIssue(issue, value);
};

const codeByIssue = (issue: Issue, value: unknown): ProblemCode => {
  switch (issue.code) {
    case "invalid_type":
      return typeof value === "number" && numeric.has(issue.expected) ? "not-whole" : "wrong-type";
    case "invalid_value":
    case "invalid_union":
      return typeof value === "string" ? "not-listed" : "wrong-type";
    case "too_big":
      return typeof value === "number" ? "out-of-range" : "too-large";
    case "too_small":
      return typeof value === "number" ? "out-of-range" : "not-an-id";
    case "custom":
      return "not-a-day";
    default:
      return "not-an-id"; // the one pattern there is: the id of a rule
  }
};

/**
 * What a schema says it expected where a number belongs: one that is not whole, or not a number, is still a number to
 * look at.
 */
const numeric: ReadonlySet<string> = new Set(["number", "int"]);
