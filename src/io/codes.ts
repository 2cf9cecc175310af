import type * as z from "zod";
import { isKnownKey } from "./is-known-key.js";
import { codeOfMark } from "./plain.js";
import type { Problem, ProblemCode } from "./problem.js";

type Issue = z.core.$ZodIssue;

/** What zod found wrong with a copy, by path and code: its own words and what it saw are dropped. */
export const problemsOf = (issue: Issue, copied: unknown, path: string): readonly Problem[] => {
  const code = codeOf(issue, valueAt(copied, issue.path));
  return unknownIn(issue, path).map((key) => ({ path: [path, ...issue.path.map(String), ...key].join("."), code }));
};

/**
 * The keys that do not belong there, each as the rest of a path. Of an overlay, which says nothing about a person, any is named
 * that could be the name of a term; elsewhere one that is a fact's name, or nearly so. For the rest the path ends at the object.
 */
const unknownIn = (issue: Issue, path: string): readonly (readonly string[])[] => {
  if (issue.code !== "unrecognized_keys") return [[]];
  const isNamed = path === "overlay" ? isTermLike : isKnownKey;
  const names = issue.keys.filter(isNamed).slice(0, mostKeys);
  return names.length < issue.keys.length ? [[], ...names.map((key) => [key])] : names.map((key) => [key]);
};

const isTermLike = (key: string): boolean => /^[A-Za-z]{1,40}$/.test(key);

/** As many keys of one object as anybody reads. */
const mostKeys = 20;

/** What is wrong with a copy that is no list. */
export const codeOfOther = (copied: unknown): ProblemCode =>
  codeOfMark(copied) ?? (copied === undefined ? "missing" : "wrong-type");

const valueAt = (copied: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => Object(value)[key], copied);

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
