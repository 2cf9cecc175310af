import type { ProblemCode } from "./problem.js";

/**
 * Copies data from outside before anything looks at it. Numbers, text, booleans, null, arrays and objects of own data
 * properties come through; accessors are never called, prototypes never followed, depth and size are bounded. What
 * cannot be copied is replaced by a mark that no schema accepts, so that every problem is found where it lies.
 */
export const plain = (input: unknown): unknown => copy(input, 0, { nodes: maxNodes });

/** The code of the problem that a mark stands for; `undefined` for anything that is not a mark. */
export const codeOfMark = (value: unknown): ProblemCode | undefined => codes.find((code) => marks[code] === value);

const maxDepth = 16;
const maxNodes = 4_000_000;
const maxText = 100_000;

const codes = ["not-plain", "too-deep", "too-large"] as const;
const marks = {
  "not-plain": Symbol("not-plain"),
  "too-deep": Symbol("too-deep"),
  "too-large": Symbol("too-large"),
} as const;

interface Budget {
  nodes: number;
}

const copy = (input: unknown, depth: number, budget: Budget): unknown => {
  if (--budget.nodes < 0) return marks["too-large"];
  if (input === null || input === undefined || typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input === "string") return input.length > maxText ? marks["too-large"] : input;
  if (typeof input !== "object") return marks["not-plain"];
  if (depth >= maxDepth) return marks["too-deep"];
  try {
    return Array.isArray(input) ? copyArray(input, depth, budget) : copyObject(input, depth, budget);
  } catch {
    return marks["not-plain"]; // a proxy may throw whatever it is asked
  }
};

const copyArray = (input: readonly unknown[], depth: number, budget: Budget): unknown => {
  if (input.length > budget.nodes) return marks["too-large"];
  return Array.from({ length: input.length }, (_, at) => own(input, at, depth, budget));
};

const copyObject = (input: object, depth: number, budget: Budget): unknown => {
  const out: Record<string, unknown> = Object.create(null);
  for (const key of Reflect.ownKeys(input)) {
    if (typeof key === "symbol") return marks["not-plain"];
    out[key] = own(input, key, depth, budget);
  }
  return out;
};

const own = (input: object, key: string | number, depth: number, budget: Budget): unknown => {
  const property = Object.getOwnPropertyDescriptor(input, key);
  if (property === undefined || !("value" in property)) return marks["not-plain"];
  return copy(property.value, depth + 1, budget);
};
