import { type CellValue, parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";

/** The cells of a sheet, row by row. */
export type Rows = readonly (readonly CellValue[])[];

/**
 * The sheets of a file from an office: those of an .xlsx, or the one of a .csv in UTF-8 or GBK. Throws what the reader
 * throws where the bytes are neither.
 */
export const sheetsIn = async (name: string, bytes: Uint8Array): Promise<readonly Rows[]> => {
  if (/\.csv$/i.test(name)) return [parseCsv(textOf(bytes))];
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ rows }) => rows);
};

/** Bytes that are no UTF-8 are GBK. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
};
