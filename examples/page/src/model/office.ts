import type { Minute } from "fazhan";
import type { From, LedgerProblem } from "fazhan/office";
import type { LedgerPlace } from "./ledger-in.js";
import type { Rows } from "./sheets-in.js";

/** The file of one person, under the name that it has on this page. */
export interface PersonFile {
  readonly name: string;
  readonly minutes: readonly Minute[];
  /** What its source keeps, as `audit` takes it; absent where it keeps everything. */
  readonly kept?: readonly string[];
  /** Of a file that was read from a ledger: its row, and the column that each minute came from. */
  readonly row?: number;
  readonly from?: From;
}

/** A ledger as it stood, from its headers on, which are row 0. */
export interface Sheet {
  readonly rows: Rows;
  /** Where they begin in the workbook, and the workbook itself where it is one. */
  readonly place: LedgerPlace;
  readonly workbook?: Uint8Array;
  /** The cells that could not be read. */
  readonly problems: readonly LedgerProblem[];
  /** The headers that were not read, as they stood. */
  readonly unmapped: readonly string[];
}

/** Everything that is open. */
export interface Office {
  /** The name of the file on the disk, or of the sample. */
  readonly source: string;
  /** Whether it is one of the samples, in which everything is made up. */
  readonly isMadeUp?: boolean;
  readonly files: readonly PersonFile[];
  readonly sheet?: Sheet;
}

/** The office with other minutes in one of its files. */
export const withMinutes = (office: Office, at: number, minutes: readonly Minute[]): Office => ({
  ...office,
  files: office.files.map((file, place) => (place === at ? { ...file, minutes } : file)),
});
