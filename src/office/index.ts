/**
 * Answers for an office and for an auditor: ledgers as they are kept, one line for one fault, files held against each other, what
 * is to be done for all of them, and by when.
 *
 * @module fazhan/office
 */
export { auditTogether, type Filed, type Loads } from "./audit-together.js";
export { causeIn } from "./cause-in.js";
export type { From } from "./causes/line-of.js";
export type { Cause, CauseLine, CausePlace } from "./causes/cause.js";
export { type CauseOptions, causes } from "./causes.js";
export { disagreementIn } from "./disagreement-in.js";
export type { OfficeFile } from "./each-file.js";
export type { FieldName } from "./ledger/fields.js";
export type { Shared } from "./ledger/bodies-of.js";
export type { LedgerFile } from "./ledger/file-of.js";
export { type LedgerProblem, type LedgerProblemCode, ledgerProblemCodes } from "./ledger/ledger-problem.js";
export { nationalPapers } from "./national-papers.js";
export { type PaperItem, type PaperStatus, paperStatuses, papers } from "./papers.js";
export type { Catalogue, CataloguePaper, PaperProof, PaperScope } from "./papers/catalogue.js";
export type { Planned } from "./planned.js";
export { type Ledger, type LedgerOptions, readLedger } from "./read-ledger.js";
export { readCatalogue } from "./read-catalogue.js";
export { schedule } from "./schedule.js";
export { type OfficeText, type TextKind, textKinds, textOf } from "./text-of.js";
export type { Alike, Disagreement, MeetingFact, Role, Sighting } from "./together/disagreement.js";
export { type Task, type TaskStatus, worklist } from "./worklist.js";
