import type { Problem } from "fazhan/io";
import { filesInJson } from "./files-in-json.js";
import { filesInLines } from "./files-in-lines.js";
import type { Office } from "./office.js";
import { officeOfLedger } from "./office-of-ledger.js";
import { sheetsIn } from "./sheets-in.js";

/** What is wrong with a file from the disk: where, and what, by a code of `fazhan/io` or one of the page's own. */
export interface OpenProblem {
  /** The line of a file that has many, from 1. */
  readonly line?: number;
  readonly path: string;
  readonly code: Problem["code"] | PageCode;
}

/** What only this page can find wrong with a file from the disk. */
export type PageCode = "not-a-workbook" | "no-rows" | "format.newer" | "no-files" | "other-kind";

/** What became of opening a file: what could be read, with what could not, or only the latter. */
export type Opened =
  | { readonly ok: true; readonly office: Office; readonly problems: readonly OpenProblem[] }
  | { readonly ok: false; readonly problems: readonly OpenProblem[] };

/**
 * Opens a file from the disk by its name and its bytes: a ledger as .xlsx or .csv, files as .ndjson or .jsonl, one a line,
 * and the minutes of one person as JSON. It never throws; a line or a cell that cannot be read costs that line or cell.
 */
export const opened = async (source: string, bytes: Uint8Array): Promise<Opened> => {
  if (/\.(xlsx|csv)$/i.test(source)) return openedLedger(source, bytes);
  if (!/\.(json|ndjson|jsonl|txt)$/i.test(source)) return refused("other-kind");
  const text = new TextDecoder().decode(bytes);
  if (/\.(ndjson|jsonl)$/i.test(source) || hasManyLists(text)) return filesInLines(source, text);
  return filesInJson(source, text);
};

const openedLedger = async (source: string, bytes: Uint8Array): Promise<Opened> => {
  try {
    const workbook = /\.xlsx$/i.test(source) ? bytes : undefined;
    const office = officeOfLedger(source, await sheetsIn(source, bytes), workbook);
    return office.files.length > 0 ? { ok: true, office, problems: [] } : refused("no-rows");
  } catch {
    return refused("not-a-workbook");
  }
};

const refused = (code: PageCode): Opened => ({ ok: false, problems: [{ path: "", code }] });

/** Whether a text is several lines that each begin a list or an object of their own. */
const hasManyLists = (text: string): boolean => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^\s*(\[\{|\{"(file|minutes)")/.test(line));
};
