import { deepest, longestString, mostItems, mostMinutes, mostValues } from "./bounds.js";
import type { ProblemCode } from "./problem.js";

/**
 * Copies data from outside before anything looks at it. Numbers, text, booleans, null, arrays and objects of own data
 * properties come through; accessors are never called, prototypes never followed, depth and size are bounded before
 * anything is walked through. What cannot be copied is replaced by a mark that no schema accepts, so that every
 * problem is found where it lies.
 */
export const plain = (input: unknown): unknown => copy(input, 0, { values: mostValues });

/** The code of the problem that a mark stands for; `undefined` for anything that is not a mark. */
export const codeOfMark = (value: unknown): ProblemCode | undefined => codes.find((code) => marks[code] === value);

const codes = ["not-plain", "too-deep", "too-large"] as const;
const marks = {
  "not-plain": Symbol("not-plain"),
  "too-deep": Symbol("too-deep"),
  "too-large": Symbol("too-large"),
} as const;

interface Budget {
  values: number;
}

const copy = (input: unknown, depth: number, budget: Budget): unknown => {
  if (--budget.values < 0) return marks["too-large"];
  if (input === null || input === undefined || typeof input === "boolean") return input;
  if (typeof input === "number") return input === 0 ? 0 : input; // JSON has no -0, and a minute must survive it
  if (typeof input === "string") return input.length > longestString ? marks["too-large"] : input;
  if (typeof input !== "object") return marks["not-plain"];
  if (depth >= deepest) return marks["too-deep"];
  try {
    return Array.isArray(input) ? copyArray(input, depth, budget) : copyObject(input, depth, budget);
  } catch {
    return marks["not-plain"]; // a proxy may throw whatever it is asked
  }
};

const copyArray = (input: readonly unknown[], depth: number, budget: Budget): unknown => {
  const { length } = input;
  if (length > (depth === 0 ? mostMinutes : mostItems)) return marks["too-large"];
  return Array.from({ length }, (_, at) => own(input, at, depth, budget));
};

const copyObject = (input: object, depth: number, budget: Budget): unknown => {
  if (Object.keys(input).length > mostItems) return marks["too-large"]; // these are counted sooner than all are listed
  const out: Record<string, unknown> = Object.create(null);
  for (const key of Reflect.ownKeys(input)) {
    if (typeof key === "symbol") return marks["not-plain"];
    out[key] = key === "length" ? true : own(input, key, depth, budget); // zod asks anything for it, and compares it
  }
  return out;
};

const own = (input: object, key: string | number, depth: number, budget: Budget): unknown => {
  const property = Object.getOwnPropertyDescriptor(input, key);
  if (property === undefined || !("value" in property)) return marks["not-plain"];
  return copy(property.value, depth + 1, budget);
};
