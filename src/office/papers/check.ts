import { codeOfMark } from "../../io/plain.js";
import type { Problem, ProblemCode } from "../../io/problem.js";

/** Says what is wrong with plain data at a path; nothing of the data is repeated. */
export type Check = (value: unknown, path: string) => readonly Problem[];

/** What an object holds, by key: a check of each, and whether the key may be left out. */
export interface Fields {
  readonly [key: string]: { readonly check: Check; readonly optional?: boolean };
}

const problem = (code: ProblemCode, path: string): readonly Problem[] => [{ path, code }];

/** What is wrong with something of another type than was asked for. */
const mistyped: Check = (value, path) =>
  problem(codeOfMark(value) ?? (value === undefined ? "missing" : "wrong-type"), path);

/** A text that a test lets pass, or the code of what is wrong with it. */
export const text =
  (isRight: (text: string) => boolean, code: ProblemCode): Check =>
  (value, path) => {
    if (typeof value !== "string") return mistyped(value, path);
    return isRight(value) ? [] : problem(code, path);
  };

/** One of a list of values. */
export const oneOf = (values: readonly string[]): Check => text((value) => values.includes(value), "not-listed");

/** Yes or no. */
export const truth: Check = (value, path) => (typeof value === "boolean" ? [] : mistyped(value, path));

/** A whole number from one on. */
export const count =
  (most: number): Check =>
  (value, path) => {
    if (typeof value !== "number") return mistyped(value, path);
    if (!Number.isInteger(value)) return problem("not-whole", path);
    return value >= 1 && value <= most ? [] : problem("out-of-range", path);
  };

/** A list of at least one, each item of which passes. */
export const listOf =
  (item: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return mistyped(value, path);
    return value.length === 0 ? problem("missing", path) : value.flatMap((one, at) => item(one, `${path}.${at}`));
  };

/** Members of data, or nothing where it is no object. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;

/** An object with these fields and no others. */
export const object =
  (fields: Fields): Check =>
  (value, path) => {
    const members = membersOf(value);
    if (members === undefined) return mistyped(value, path);
    const isKnown = Object.keys(members).every((key) => Object.hasOwn(fields, key));
    const within = Object.entries(fields).flatMap(([key, { check, optional = false }]) =>
      optional && !Object.hasOwn(members, key) ? [] : check(members[key], `${path}.${key}`),
    );
    return isKnown ? within : [...problem("unknown-key", path), ...within];
  };
