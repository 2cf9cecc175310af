import { type CellValue, parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";

/**
 * The rows of a ledger: of the first sheet of an .xlsx, or of a .csv in UTF-8 or GBK, as offices save it. Throws what the
 * reader throws where the bytes are neither.
 */
export const rowsIn = async (name: string, bytes: Uint8Array): Promise<readonly (readonly CellValue[])[]> => {
  if (/\.csv$/i.test(name)) return parseCsv(textOf(bytes));
  const { sheets } = await readXlsx(bytes);
  return sheets[0]?.rows ?? [];
};

/** Bytes that are no UTF-8 are GBK. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
};
