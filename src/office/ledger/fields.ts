import { admissionFields } from "./fields/admission-fields.js";
import { candidateFields } from "./fields/candidate-fields.js";
import { cultivationFields } from "./fields/cultivation-fields.js";
import { exitFields } from "./fields/exit-fields.js";
import { noticeFields } from "./fields/notice-fields.js";
import { probationFields } from "./fields/probation-fields.js";
import { rowFields } from "./fields/row-fields.js";

/** Every kind of column that is known, by the name that `columns` gives it. */
export const fields = {
  ...rowFields,
  ...cultivationFields,
  ...candidateFields,
  ...noticeFields,
  ...admissionFields,
  ...probationFields,
  ...exitFields,
} as const;

/** The name of a kind of column. */
export type FieldName = keyof typeof fields;

/** The names of all kinds of columns. */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** Whether a text names a kind of column. */
export const isFieldName = (name: unknown): name is FieldName =>
  typeof name === "string" && Object.hasOwn(fields, name);
