import type { SlotName } from "./slots.js";
import type { words } from "./words.js";

/** How the cells of a column of days are read: one day, several, or one with a beginning. */
export type DayReader = "day" | "days" | "span";

/** How the cells of a column of facts are read. */
export type FactReader = "told-day" | "count" | "name" | "names" | keyof typeof words;

interface Headed {
  /** The headers that name the column. */
  readonly headers: readonly string[];
}

/** A column that tells on which days a minute was taken. */
export interface DayField extends Headed {
  readonly reads: DayReader;
  readonly of: SlotName;
}

/** A column that tells a fact of a minute. */
export interface FactField extends Headed {
  readonly reads: FactReader;
  readonly of: SlotName;
  /** The path of the fact in its step. */
  readonly fact: string;
  /** What the column keeps, in the words of `kept` of `audit`. */
  readonly keeps: readonly string[];
  /** Whether the fact does not show by itself that its step was taken. */
  readonly aside?: boolean;
}

/** A column about the person or the bodies of a row. */
export interface RowField extends Headed {
  readonly reads: "name";
}

/** One kind of column. */
export type Field = DayField | FactField | RowField;

/** A column of one day for each row. */
export const day = (of: SlotName, ...headers: readonly string[]): DayField => ({ reads: "day", of, headers });

/** A column of several days for each row. */
export const days = (of: SlotName, ...headers: readonly string[]): DayField => ({ reads: "days", of, headers });

/** A column of one day for each row, or of a first and a last one. */
export const span = (of: SlotName, ...headers: readonly string[]): DayField => ({ reads: "span", of, headers });

/** A column of a fact. */
export const fact = (reads: FactReader, of: SlotName, path: string, ...headers: readonly string[]): FactField => ({
  reads,
  of,
  fact: path,
  keeps: [`${stepOf(of)}.${path}`],
  headers,
});

/** A column of a verdict, which is not a fact of its step. */
export const verdict = (of: SlotName, ...headers: readonly string[]): FactField => ({
  ...fact("verdict", of, "verdict", ...headers),
  keeps: [],
});

/** A column of names. */
export const people = (of: SlotName, path: string, ...headers: readonly string[]): FactField => ({
  ...fact("names", of, path, ...headers),
  keeps: [`${stepOf(of)}.${path}.id`],
});

/** A column about the row. */
export const ofRow = (...headers: readonly string[]): RowField => ({ reads: "name", headers });

const stepOf = (of: SlotName): string => of.replace(/[@:].*/, "");
