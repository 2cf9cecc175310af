import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";

/** An admission is filed one level up. */
export const filed = rule({
  id: "admission.filed",
  text: {
    en: "An approved admission is filed with the organization department one level up.",
    zh: "审批结果报上一级党委组织部门备案。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dossier.filed.admission }),
  require: ({ day }) => day !== undefined,
  else: "warn",
  says: {
    en: ({ day }) => `filing of the admission: ${en.onFile(day)}`,
    zh: ({ day }) => `预备党员备案：${zh.onFile(day)}`,
  },
  breach: { late: true },
});
