import { minimum } from "../terms.js";
import { workingDays } from "../../kernel/quantity.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { noticeFor } from "./on-file.js";
import { isLongEnough, noticeLength, noticeWords } from "./working-days.js";

/** In Gulin a recognition too is on notice for five working days. */
export const beforeRecognition = rule({
  id: "notice.before-recognition",
  text: {
    en: "Whoever is to be recognized as an activist is put on notice for five working days.",
    zh: "确定入党积极分子前公示五个工作日。",
  },
  steps: ["recognize"],
  terms: { notice: minimum(workingDays(5)) },
  measure: (facts, { notice }) => noticeLength(noticeFor(facts, "recognition"), notice.of, facts.era),
  require: isLongEnough,
  else: "bar",
  says: noticeWords,
  remedy: () => bring({ step: "notice" }),
});
