// @ts-check
// The one place that knows how a workbook is written: everything else works on rows of cells. A ledger is an .xlsx, or a .csv in UTF-8
// or in GBK, as offices save it.
import { readFile, writeFile } from "node:fs/promises";
import { parseCsv } from "hucre/csv";
import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";

/**
 * @typedef {import("hucre/csv").CellValue} CellValue
 * @typedef {import("hucre/xlsx").RoundtripWorkbook} Workbook
 * @typedef {{ rows: CellValue[][], workbook: Workbook | undefined }} Ledger
 * @typedef {{ row: number, column: number, color: Color }} Place Counted from 0.
 */

/** The rows of the first sheet of a file, and the workbook that they stand in. @type {(path: string | URL) => Promise<Ledger>} */
export const readLedgerFile = async (path) => {
  const bytes = await readFile(path);
  if (String(path).endsWith(".csv")) return { rows: parseCsv(textOf(bytes)), workbook: undefined };
  const workbook = await openXlsx(bytes);
  return { rows: workbook.sheets[0]?.rows ?? [], workbook };
};

/** Bytes that are no UTF-8 are GBK. @type {(bytes: Uint8Array) => string} */
const textOf = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
};

/** The colors of cells. @typedef {keyof typeof colors} Color */
const colors = /** @type {const} */ ({ red: "F8B4AB", yellow: "FFF2A8", gray: "D9D9D9", blue: "BDD7EE" });

/** @param {Color} color */
const painted = (color) => ({
  fill: /** @type {const} */ ({ type: "pattern", pattern: "solid", fgColor: { rgb: colors[color] } }),
});

/**
 * Writes a ledger back with a sheet more and some of its cells painted. Cells are data and never formulas; whatever else the
 * workbook has stays as it is.
 *
 * @param {string} path
 * @param {Ledger} ledger
 * @param {{ name: string, rows: string[][], paint: readonly Place[] }} findings
 */
export const writeLedgerFile = async (path, { rows, workbook }, { name, rows: found, paint }) => {
  const book = workbook ?? (await openXlsx(await writeXlsx({ sheets: [{ name: "台账", rows }] })));
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("the workbook has no sheet");
  sheet.cells ??= new Map();
  for (const { row, column, color } of paint) {
    const value = rows[row]?.[column] ?? null;
    const type = value instanceof Date ? "date" : typeof value === "number" ? "number" : "string";
    sheet.cells.set(`${row},${column}`, { ...sheet.cells.get(`${row},${column}`), value, type, style: painted(color) });
  }
  book.sheets.push({ name, rows: found });
  await writeFile(path, await saveXlsx(book));
};
