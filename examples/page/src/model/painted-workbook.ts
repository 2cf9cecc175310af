import type { CellStyle, CellValue } from "hucre";
import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { cellText } from "./cell-text.js";
import type { Painted } from "./painted-in.js";
import type { Sheet } from "./office.js";

const yellow: CellStyle = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2A8" } } };

/** A sheet that is put beside the ledger. */
interface Findings {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The workbook of a ledger with the cells painted that something was found about, and a sheet of findings more. Cells are
 * data and never formulas; what else the workbook has stays as it is.
 */
export const paintedWorkbook = async (
  { rows, place, workbook }: Sheet,
  painted: readonly Painted[],
  { name, head, rows: found }: Findings,
): Promise<Uint8Array<ArrayBuffer>> => {
  const plain = rows.map((row) => [...row]);
  const bytes = workbook ?? (await writeXlsx({ sheets: [{ name: "1", rows: plain }] }));
  const book = await openXlsx(bytes, { readStyles: true });
  const { sheet: number, top } = workbook === undefined ? { sheet: 0, top: 0 } : place;
  const sheet = book.sheets[number];
  if (sheet === undefined) throw new Error("the workbook has no sheet");
  sheet.cells ??= new Map();
  for (const { row, column } of painted) {
    const at = rows[0]?.findIndex((header) => cellText(header) === column) ?? -1;
    if (column === "" || at === -1) continue;
    const value = rows[row]?.[at] ?? null;
    const key = `${top + row},${at}`;
    const cell = sheet.cells.get(key);
    sheet.cells.set(key, { ...cell, value, type: typeOf(value), style: { ...cell?.style, ...yellow } });
  }
  book.sheets.push({ name, rows: [[...head], ...found.map((row) => [...row])] });
  return new Uint8Array(await saveXlsx(book));
};

const typeOf = (value: CellValue): "date" | "number" | "string" => {
  if (value instanceof Date) return "date";
  return typeof value === "number" ? "number" : "string";
};
