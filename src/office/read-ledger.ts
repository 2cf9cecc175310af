import type { Shared } from "./ledger/bodies-of.js";
import { columnsOf, keptBy } from "./ledger/columns.js";
import { draftsOf } from "./ledger/drafts-of.js";
import type { FieldName } from "./ledger/fields.js";
import { fileOf, type LedgerFile } from "./ledger/file-of.js";
import { normalized } from "./ledger/normalized.js";
import { isBlank } from "./ledger/reading.js";
import { timeOf } from "./ledger/time-of.js";

/** What the owner of a ledger says of it. */
export interface LedgerOptions {
  /** What headers of one's own tell, by the name of a field; it goes before what is built in. */
  readonly columns?: Readonly<Record<string, FieldName>>;
  /** The branch and the committee: the header of a column, or the one body of all rows. */
  readonly same?: { readonly branch?: string | Shared; readonly committee?: string | Shared };
  /** What the ledger keeps besides what its columns say, in the words of `kept` of `audit`. */
  readonly kept?: readonly string[];
}

/** A ledger as it was read. */
export interface Ledger {
  readonly files: readonly LedgerFile[];
  /** What its columns amount to, for `audit`. */
  readonly kept: readonly string[];
  /** The headers that were not read, as they stood. */
  readonly unmapped: readonly string[];
}

/**
 * Reads the rows of a ledger 发展党员台账 as files of minutes. `rows[0]` are the headers; each row after it is an array of
 * cells, or an object keyed by header; where the first row is an object, too, the headers are the keys. Headers are known by
 * the names of docs/ledgers.md, whatever their width, brackets and blanks; two columns for one fact are both left out, and
 * `unmapped` names them. Cells are text, numbers and dates as people write them. A blank, `/` and `无` say that nothing is
 * on file, `不详` that it was done on a day nobody knows. A cell that cannot be read costs that cell alone: `problems` names
 * it, and its step stays with the day `unknown`.
 *
 * Nothing is invented: what no column says is missing from the minutes, and `kept` tells `audit` what the columns amount
 * to. The id of a person is the number of the row's person where a column has it, and the name otherwise; ids of bodies,
 * mentors and sponsors are their names as they are written. It never throws: a row that cannot be read is a problem of that row.
 *
 * @param rows - The rows of the sheet, as arrays of cells or as objects keyed by header.
 * @param options - How the ledger is to be read where its headers do not tell.
 *
 * @example
 * ```ts
 * import { audit } from "fazhan";
 * import { readLedger } from "fazhan/office";
 * import { national } from "fazhan/policies";
 *
 * const { files, kept } = readLedger([
 *   ["姓名", "所在党支部", "申请入党时间", "谈话时间"],
 *   ["甲某", "机关一支部", "2018.5.4", "2018.6.25"],
 * ]);
 * for (const { row, minutes } of files)
 *   for (const { kind, step } of audit(national, minutes, { kept })) console.log(row, kind, step);
 * // 1 late talk
 * // 1 unrecorded undefined
 * ```
 */
export const readLedger = (rows: unknown, options: LedgerOptions = {}): Ledger => {
  try {
    return ledgerOf(rows, options ?? {});
  } catch {
    return noRows; // a proxy may throw whatever it is asked
  }
};

const noRow = (row: number): LedgerFile => ({
  row,
  minutes: [],
  from: [],
  problems: [{ row, column: "", code: "not-a-row" }],
});
const noRows: Ledger = { files: [noRow(0)], kept: [], unmapped: [] };

const ledgerOf = (rows: unknown, { columns: said, same, kept = [] }: LedgerOptions): Ledger => {
  if (!Array.isArray(rows)) return noRows;
  const isHeaded = Array.isArray(rows[0]) || isHeaderRow(rows[0]);
  if (rows.length > 0 && !isHeaded && !isKeyed(rows[0])) return noRows;
  const headers: readonly string[] = Array.isArray(rows[0])
    ? rows[0].map(headerOf)
    : [...new Set(rows.filter(isKeyed).flatMap((row) => Object.keys(row)))];
  const own = {
    ...(isKeyed(said) ? said : {}),
    ...columnIn(same?.branch, "branch"),
    ...columnIn(same?.committee, "committee"),
  };
  const columns = columnsOf(headers, own);
  const sheet = {
    columns,
    drafts: draftsOf(columns),
    branch: bodyIn(same?.branch),
    committee: bodyIn(same?.committee),
  };
  const files = rows.flatMap((row: unknown, place) => {
    if (place === 0 && isHeaded) return [];
    if (!Array.isArray(row) && !isKeyed(row)) return [noRow(place)];
    const cells = Array.isArray(row) ? row : cellsIn(row, headers);
    return cells.every(isBlank) ? [] : [fileOf(place, cells, sheet)];
  });
  const more = Array.isArray(kept) ? kept.filter((name) => typeof name === "string") : [];
  return { files, kept: [...new Set([...keptBy(columns), ...more])], unmapped: columns.unmapped };
};

/** Whether an object is a row of headers: each of its cells says the header that it stands under. */
const isHeaderRow = (row: unknown): boolean =>
  isKeyed(row) && Object.keys(row).length > 0 && Object.entries(row).every(([header, cell]) => header === cell);

const headerOf = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && timeOf(value) === undefined;

/** The cells of a row that is keyed by header, in the order of the headers; a header may be written a little otherwise. */
const cellsIn = (row: Readonly<Record<string, unknown>>, headers: readonly string[]): readonly unknown[] => {
  if (headers.every((header) => Object.hasOwn(row, header))) return headers.map((header) => row[header]);
  const byKey = new Map(Object.entries(row).map(([header, cell]) => [normalized(header), cell]));
  return headers.map((header) => (Object.hasOwn(row, header) ? row[header] : byKey.get(normalized(header))));
};

const bodyIn = (given: unknown): Shared | undefined =>
  isKeyed(given) && typeof given["kind"] === "string" ? Object(given) : undefined;

const columnIn = (given: unknown, field: FieldName): Readonly<Record<string, FieldName>> =>
  typeof given === "string" ? { [given]: field } : {};
