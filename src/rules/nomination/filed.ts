import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";

/** A nomination is filed with the higher committee. */
export const filed = rule({
  id: "nomination.filed",
  text: {
    en: "Candidates are filed with the higher committee.",
    zh: "发展对象人选报上级党委备案。",
  },
  steps: ["screen"],
  stages: ["candidate"],
  measure: ({ dossier }) => ({ filed: dossier.filed.nomination }),
  require: ({ filed }) => filed !== undefined,
  else: "warn",
  says: {
    en: ({ filed }) => `filing of the nomination: ${en.onFile(filed)}`,
    zh: ({ filed }) => `发展对象备案：${zh.onFile(filed)}`,
  },
  breach: { late: true },
});
