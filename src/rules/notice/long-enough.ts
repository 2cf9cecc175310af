import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { noticeFor } from "./on-file.js";
import { isLongEnough, noticeLength, noticeWords } from "./working-days.js";

/** Since the 2026 edition a nomination is on notice for five working days; without a calendar that cannot be told. */
export const longEnough = rule({
  id: "notice.long-enough",
  text: {
    en: "A nomination is put on notice for at least five working days; the first full day after posting is day one.",
    zh: "发展对象人选公示不少于五个工作日（张贴次日为第一日）。",
  },
  steps: ["notice", "nominate"],
  measure: (facts, { nomination }) => ({
    concerns: facts.step.step !== "notice" || facts.step.for === "nomination",
    ...noticeLength(noticeFor(facts, "nomination"), nomination.notice.of, facts.era),
  }),
  require: ({ concerns, ...length }) => !concerns || isLongEnough(length),
  else: "bar",
  says: {
    en: ({ concerns, ...length }) => (concerns ? noticeWords.en(length) : "a notice for something else"),
    zh: ({ concerns, ...length }) => (concerns ? noticeWords.zh(length) : "公示用于其他事项"),
  },
  remedy: () => bring({ step: "notice" }),
});
