import { latestFormat } from "./bounds.js";
import type { Problem, ProblemCode } from "./problem.js";

/** A file as it comes: the format that it says it has, and its minutes. */
export interface FileData {
  readonly format: unknown;
  readonly minutes: unknown;
}

/** What is read of a file: a list is its minutes; an object holds them as `minutes`, as a dossier does. Nothing else is asked of it. */
export const fileData = (file: unknown): FileData => {
  try {
    if (typeof file !== "object" || file === null || Array.isArray(file)) return { format: undefined, minutes: file };
    return { format: own(file, "format"), minutes: own(file, "minutes") };
  } catch {
    return { format: undefined, minutes: notPlain }; // a proxy may throw whatever it is asked
  }
};

/** What is wrong with a format: a later one may mean something else by the same words. */
export const formatProblems = (format: unknown): readonly Problem[] => {
  const code = codeOf(format);
  return code === undefined ? [] : [{ path: "minutes.format", code }];
};

const codeOf = (format: unknown): ProblemCode | undefined => {
  if (format === undefined || format === latestFormat) return undefined;
  if (typeof format !== "number") return "wrong-type";
  if (!Number.isInteger(format)) return "not-whole";
  return format > latestFormat ? "format.newer" : "out-of-range";
};

const own = (file: object, name: string): unknown => {
  const property = Object.getOwnPropertyDescriptor(file, name);
  return property === undefined || "value" in property ? property?.value : notPlain; // an accessor is not called
};

/** What no schema takes. */
const notPlain = Symbol("not plain");
