/** What may be wrong with a cell, or with a row that is not a row. */
export const ledgerProblemCodes = [
  "ambiguous",
  "no-such-day",
  "not-a-count",
  "not-a-day",
  "not-a-name",
  "not-a-row",
  "not-a-word",
  "reversed",
  "several-days",
  "two-digit-year",
  "year-only",
] as const;

/** What is wrong with a cell, by code. */
export type LedgerProblemCode = (typeof ledgerProblemCodes)[number];

/** A cell that could not be read: its row, its column as the header stood, and what is wrong. */
export interface LedgerProblem {
  readonly row: number;
  readonly column: string;
  readonly code: LedgerProblemCode;
}
