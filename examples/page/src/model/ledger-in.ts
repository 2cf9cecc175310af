import { readLedger } from "fazhan/office";
import type { Rows } from "./sheets-in.js";

/** Where the ledger of a workbook stands: its sheet, and the row of its headers, both counted from 0. */
export interface LedgerPlace {
  readonly sheet: number;
  readonly top: number;
}

/** How many rows may stand above the headers: a title, a name, a date. */
const mostAbove = 6;

/** Where the headers stand of which most are known; the first row of the first sheet where none is. */
export const ledgerIn = (sheets: readonly Rows[]): LedgerPlace => {
  let best: LedgerPlace & { readonly known: number } = { sheet: 0, top: 0, known: 0 };
  for (const [sheet, rows] of sheets.entries())
    for (const [top, headers] of rows.slice(0, mostAbove).entries()) {
      const known = readLedger([headers]).kept.length;
      if (known > best.known) best = { sheet, top, known };
    }
  return best;
};
