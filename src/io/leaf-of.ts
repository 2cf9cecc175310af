import type * as z from "zod";
import { type Limits, limitsIn } from "./limits.js";

/**
 * The letters of the shortest JSON text that says a value, if a schema takes it just as `JSON.parse` made it, and infinitely
 * many if they are not worth counting. Not a number, if the schema may have something against the value.
 */
export type LettersOf = (value: unknown) => number;

/** The acceptor of a schema of text, of numbers, of yes and no, or of listed values; of any other there is none. */
export const leafOf = ({ _zod: { def } }: z.core.$ZodTypes): LettersOf | undefined => {
  const limits = limitsIn(def.checks);
  if (limits === undefined) return undefined;
  if (def.type === "string") return textIn(limits);
  if (limits.holds !== undefined) return undefined;
  if (def.type === "number") return numberIn(limits, "format" in def ? Number.isSafeInteger : Number.isFinite); // the one format here: whole
  return def.checks === undefined ? listedLeaf(def) : undefined;
};

const listedLeaf = (def: z.core.$ZodTypes["_zod"]["def"]): LettersOf | undefined => {
  switch (def.type) {
    case "boolean":
      return (value) => (value === true ? 4 : value === false ? 5 : Number.NaN);
    case "null":
      return (value) => (value === null ? 4 : Number.NaN);
    case "enum":
      return listedIn(Object.values(def.entries));
    case "literal":
      return listedIn(def.values);
    default:
      return undefined;
  }
};

/** Letters in quotes: some are written as two or more, and none as less than one. */
const textIn = ({ least, most, holds }: Limits): LettersOf => {
  const lettersOf: LettersOf = (value) =>
    typeof value === "string" && value.length >= least && value.length <= most ? value.length + 2 : Number.NaN;
  return holds === undefined
    ? lettersOf
    : (value) => (typeof value === "string" && holds(value) ? lettersOf(value) : Number.NaN);
};

const numberIn =
  ({ least, most }: Limits, isSound: (value: unknown) => boolean): LettersOf =>
  (value) =>
    typeof value === "number" && isSound(value) && value >= least && value <= most ? digitsOf(value) : Number.NaN;

/** The letters of a number below a thousand; of others, which may be written in a shorter way, they are not counted. */
const digitsOf = (value: number): number => {
  if (!(value > 0 && value < 1000 && Number.isInteger(value))) return Object.is(value, 0) ? 1 : other(value);
  return value < 10 ? 1 : value < 100 ? 2 : 3;
};

/** JSON can say -0, which the doors read as 0. */
const other = (value: number): number => (value === 0 ? Number.NaN : Number.POSITIVE_INFINITY);

const listedIn = (values: readonly unknown[]): LettersOf => {
  const letters = new Map(values.map((value) => [value, JSON.stringify(value).length]));
  return (value) => letters.get(value) ?? Number.NaN;
};
