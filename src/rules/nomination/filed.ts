import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";
import { articles } from "../source.js";

/** A nomination is filed with the higher committee. */
export const filed = rule({
  id: "nomination.filed",
  cites: articles({ "cpc-2014": 13, "cpc-2026": 13 }, ["mirror", "default"], {
    en: "Candidates are filed with the higher committee.",
    zh: "发展对象人选报上级党委备案。",
  }),
  steps: ["screen"],
  stages: ["candidate"],
  measure: ({ dossier }) => ({ filed: dossier.filed.nomination }),
  require: ({ filed }) => filed !== undefined,
  else: "warn",
  says: {
    en: ({ filed }) => `filing of the nomination: ${en.onFile(filed)}`,
    zh: ({ filed }) => `发展对象备案：${zh.onFile(filed)}`,
  },
});
