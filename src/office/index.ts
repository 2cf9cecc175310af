/**
 * Answers for an office and for an auditor: ledgers as they are kept.
 *
 * @module fazhan/office
 */
export type { FieldName } from "./ledger/fields.js";
export { type LedgerProblem, type LedgerProblemCode, ledgerProblemCodes } from "./ledger/ledger-problem.js";
export type { LedgerFile, Shared } from "./ledger/file-of.js";
export { type Ledger, type LedgerOptions, readLedger } from "./read-ledger.js";
