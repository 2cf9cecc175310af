import { readLedger } from "fazhan/office";
import { ledgerIn } from "./ledger-in.js";
import { personIn } from "./name-of.js";
import type { Office } from "./office.js";
import type { Rows } from "./sheets-in.js";

/** The office that a ledger keeps: a file for each of its rows, and its cells as they stood. */
export const officeOfLedger = (source: string, sheets: readonly Rows[], workbook?: Uint8Array): Office => {
  const place = ledgerIn(sheets);
  const rows = sheets[place.sheet]?.slice(place.top) ?? [];
  const { files, kept, unmapped } = readLedger(rows);
  return {
    source,
    files: files.map(({ row, minutes, from }) => ({
      name: nameIn(rows, row) ?? personIn(minutes) ?? `${row + place.top + 1}`,
      minutes,
      kept,
      row,
      from,
    })),
    sheet: {
      rows,
      place,
      unmapped: unmapped.filter((header) => header.trim() !== ""),
      problems: files.flatMap(({ problems }) => problems),
      ...(workbook && { workbook }),
    },
  };
};

/** The name that stands in a row, where a column has it. */
const nameIn = (rows: Rows, row: number): string | undefined => {
  const at = rows[0]?.findIndex((header) => /^\s*(姓\s*名|名字|申请人)\s*$/.test(String(header ?? ""))) ?? -1;
  const cell = at === -1 ? undefined : rows[row]?.[at];
  return cell === undefined || cell === null || cell === "" ? undefined : String(cell);
};
