import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";

/** A candidate has passed the political review. */
export const passed = rule({
  id: "vetting.passed",
  text: {
    en: "Nobody is admitted without a political review, or who did not pass it.",
    zh: "凡是未经政治审查或者政治审查不合格的，不能发展入党。",
  },
  steps: ["screen", "admit"],
  stages: ["candidate"],
  measure: ({ dossier: { latest } }) => ({
    day: latest.vet?.on,
    passed: latest.vet && latest.vet.conclusion === "qualified",
  }),
  require: ({ day, passed }) => (day === undefined ? awaits([{ step: "vet" }]) : passed === true),
  else: "bar",
  says: {
    en: ({ day, passed }) => `political review: ${en.onFile(day)}${passed === false ? ", not passed" : ""}`,
    zh: ({ day, passed }) => `政治审查：${zh.onFile(day)}${passed === false ? "，未通过" : ""}`,
  },
  remedy: () => bring({ step: "vet" }),
  breach: { effect: { broken: unrecognized } }, // B7, C3: found unqualified; where it is missing, it is made up for
});
