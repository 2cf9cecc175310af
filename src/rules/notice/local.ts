import { daysBetween } from "../../kernel/day.js";
import { days, workingDays } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { minimum } from "../terms.js";
import { isLongEnough, lengthAfter, noticeWords } from "./period.js";

/** In Gulin a recognition too is on notice for five working days. */
export const beforeRecognition = rule({
  id: "notice.before-recognition",
  text: {
    en: "A person who is to be recognized as an activist is put on notice for five working days.",
    zh: "确定入党积极分子前公示五个工作日。",
  },
  steps: ["recognize"],
  terms: { notice: minimum(workingDays(5)) },
  measure: ({ dossier, era }, { notice }) => lengthAfter(dossier.notices.recognition, notice.of, era),
  require: isLongEnough,
  else: "bar",
  says: noticeWords,
  remedy: () => bring({ step: "notice" }),
});

/** In Qingshan recognition, nomination and admission are each on notice for seven calendar days. */
export const sevenDays = rule({
  id: "notice.seven-days",
  text: {
    en: "Activists, candidates and probationers are each put on notice for seven days; calendar days, by our default.",
    zh: "确定入党积极分子、发展对象、预备党员前各公示七天（本库默认按自然日计算）。",
  },
  steps: ["recognize", "nominate", "admit"],
  terms: { notice: minimum(days(7)) },
  measure: ({ dossier, step }, { notice }) => {
    const held = dossier.notices[purposeOf[step.step]];
    return { days: held && daysBetween(held.from, held.until), needed: notice.of };
  },
  require: (notice) => (notice.days === undefined ? awaits([{ step: "notice" }]) : notice.days >= notice.needed.count),
  else: "bar",
  says: {
    en: (notice) => `${en.many(notice.days ?? "no", "day")} of notice; at least ${en.quantity(notice.needed)} needed`,
    zh: (notice) => `公示${notice.days ?? 0}天；不少于${zh.quantity(notice.needed)}`,
  },
  remedy: () => bring({ step: "notice" }),
});

const purposeOf = { recognize: "recognition", nominate: "nomination", admit: "admission" } as const;
