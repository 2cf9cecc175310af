import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { missingFrom } from "./evidence.js";
import { rule } from "./rule.js";

/** The papers of a membership go into the archive: which ones, the edition of the day says. */
export const complete = rule({
  id: "archive.complete",
  text: {
    en: "The form, the application, the political review, the petition and the papers on cultivation and probation are kept in the member's file.",
    zh: "入党志愿书、入党申请书、政治审查材料、转正申请书以及培养教育考察材料存入本人档案。",
  },
  steps: ["archive"],
  measure: ({ step }, { archive }) => ({ missing: missingFrom(step.papers, archive.papers.items) }),
  require: ({ missing }) => missing.length === 0,
  else: "warn",
  says: {
    en: ({ missing }) => `papers missing: ${en.papers(missing)}`,
    zh: ({ missing }) => `缺少材料：${zh.papers(missing)}`,
  },
});
