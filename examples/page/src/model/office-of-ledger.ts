import { readLedger } from "fazhan/office";
import { personIn } from "./name-of.js";
import type { Office, Sheet } from "./office.js";

/** The office that a ledger keeps: a file for each of its rows, and its cells as they stood. */
export const officeOfLedger = (source: string, rows: Sheet["rows"], workbook?: Uint8Array): Office => {
  const { files, kept, unmapped } = readLedger(rows);
  return {
    source,
    files: files.map(({ row, minutes, from }) => ({
      name: nameIn(rows, row) ?? personIn(minutes) ?? `${row + 1}`,
      minutes,
      kept,
      row,
      from,
    })),
    sheet: {
      rows,
      unmapped,
      problems: files.flatMap(({ problems }) => problems),
      ...(workbook && { workbook }),
    },
  };
};

/** The name that stands in a row, where a column has it. */
const nameIn = (rows: Sheet["rows"], row: number): string | undefined => {
  const at = rows[0]?.findIndex((header) => /^\s*(姓\s*名|名字|申请人)\s*$/.test(String(header ?? ""))) ?? -1;
  const cell = at === -1 ? undefined : rows[row]?.[at];
  return cell === undefined || cell === null || cell === "" ? undefined : String(cell);
};
