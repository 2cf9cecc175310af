import type { CellValue } from "hucre/csv";

/** A cell as people read it; a date as its day. */
export const cellText = (cell: CellValue | undefined): string => {
  if (cell === undefined || cell === null) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};
