import type { LedgerProblemCode } from "./ledger-problem.js";

/** What a cell says: nothing on file, something, or what is wrong with it (and what is still certain). */
export type Reading<T> =
  | { readonly is: "blank" }
  | { readonly is: "read"; readonly value: T }
  | { readonly is: "wrong"; readonly code: LedgerProblemCode };

/** A cell that says something. */
export const read = <T>(value: T): Reading<T> => ({ is: "read", value });
/** A cell that cannot be read. */
export const wrong = (code: LedgerProblemCode): Reading<never> => ({ is: "wrong", code });
/** A cell that says nothing. */
export const blank: Reading<never> = { is: "blank" };

/** The text of a cell in half width; nothing where the cell holds neither text nor a number, or a whole document. */
export const textOfCell = (cell: unknown): string | undefined => {
  if (typeof cell === "string") return cell.length > 1000 ? undefined : cell.normalize("NFKC").trim();
  return typeof cell === "number" && Number.isFinite(cell) ? String(cell) : undefined;
};

/** The text of a cell that tells a fact; nothing where none is on file or nobody knows it, empty where it holds no text. */
export const factText = (cell: unknown): string | undefined => {
  if (cell === undefined || cell === null) return undefined;
  const text = textOfCell(cell);
  if (text === undefined) return "";
  return nothing.test(text) || isNotKnown(text) ? undefined : text;
};

/** Whether a cell says that nothing is on file. */
export const isBlank = (cell: unknown): boolean => {
  if (typeof cell !== "string") return cell === undefined || cell === null;
  if (startsWithDigit.test(cell)) return false;
  const text = textOfCell(cell);
  return text !== undefined && nothing.test(text);
};

/** Whether a text says that something was done, and nobody knows when. */
export const isNotKnown = (text: string): boolean => notKnown.test(text);

const startsWithDigit = /^\d/;
const nothing = /^([/\\\-‐‑‒–—―−─]*|无|暂无|没有|未填|空)$/u;
const notKnown = /^(时间|日期)?(不详|未知|不明|不清楚|记不清|待查)$/u;
