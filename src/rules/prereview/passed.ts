import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";

/** The last pre-review passed. */
export const passed = rule({
  id: "prereview.passed",
  text: {
    en: "The higher committee pre-reviews a candidate; who passes receives the application form and goes to the meeting.",
    zh: "报具有审批权限的基层党委预审；预审合格的，发给入党志愿书，提交支部大会。",
  },
  steps: ["fill-form", "admit"],
  measure: ({ dossier: { latest } }) => ({
    day: latest.prereview?.on,
    passed: latest.prereview && latest.prereview.outcome === "passed",
  }),
  require: ({ day, passed }) => (day === undefined ? awaits([{ step: "prereview" }]) : passed === true),
  else: "bar",
  says: {
    en: ({ day, passed }) => `pre-review: ${en.onFile(day)}${passed === false ? ", not passed" : ""}`,
    zh: ({ day, passed }) => `预审：${zh.onFile(day)}${passed === false ? "，未通过" : ""}`,
  },
  remedy: () => bring({ step: "prereview" }),
  breach: { effect: { broken: unrecognized } }, // C2, C3
});
