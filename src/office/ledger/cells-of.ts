import type { Place } from "./columns.js";
import type { Span } from "./days-in.js";
import type { DayColumn } from "./drafts-of.js";
import { factIn, spansIn } from "./fact-in.js";
import type { FactReader } from "./field.js";
import type { LedgerProblem } from "./ledger-problem.js";
import type { Reading } from "./reading.js";

/** The cells of one row as they are read, and those that could not be. */
export interface Cells {
  readonly fact: (column: Place, reads: FactReader) => unknown;
  readonly spans: (column: DayColumn) => readonly Span[];
  readonly problems: () => readonly LedgerProblem[];
}

/** A day that nobody knows. */
export const unknownDay: Span = { from: "unknown", until: "unknown" };

/** The cells of one row. */
export const cellsOf = (row: number, cells: readonly unknown[]): Cells => {
  const found: (LedgerProblem & Pick<Place, "place">)[] = [];
  const valued = <T>({ place, header: column }: Place, reading: Reading<T>, instead: T | undefined): T | undefined => {
    if (reading.is === "wrong") found.push({ place, row, column, code: reading.code });
    return reading.is === "read" ? reading.value : reading.is === "wrong" ? instead : undefined;
  };
  return {
    fact: (column, reads) => valued(column, factIn(cells[column.place], reads), undefined),
    spans: (column) => valued(column, spansIn(cells[column.place], column.reads), [unknownDay]) ?? [],
    problems: () =>
      found.sort((one, other) => one.place - other.place).map(({ row, column, code }) => ({ row, column, code })),
  };
};
