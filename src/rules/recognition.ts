import { addMonths, isWithin } from "../kernel/day.js";
import { months } from "../kernel/quantity.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { anchor } from "./due.js";
import { waitUntil } from "./remedy.js";
import { rule } from "./rule.js";
import { minimum } from "./terms.js";

/** Who was recognized as an activist is filed with the higher committee, without delay. */
export const filed = rule({
  id: "recognition.filed",
  text: {
    en: "Activists are filed with the higher committee; by our default, within a month.",
    zh: "确定入党积极分子后报上级党委备案（本库默认为一个月内）。",
  },
  steps: ["nominate"],
  measure: ({ dossier, step, termsOn }) => ({
    recognized: dossier.since,
    filed: dossier.filed.recognition,
    within: termsOn(dossier.since ?? step.on).cultivation.filedWithin.of,
  }),
  require: ({ recognized, filed, within }) =>
    filed !== undefined && recognized !== undefined && isWithin(filed, recognized, within.count),
  else: "warn",
  says: {
    en: ({ recognized, filed, within }) =>
      `recognized on ${en.day(recognized)}; filing: ${en.onFile(filed)}; at most ${en.quantity(within)} between`,
    zh: ({ recognized, filed, within }) =>
      `${zh.day(recognized)}确定；备案：${zh.onFile(filed)}；间隔不超过${zh.quantity(within)}`,
  },
  due: {
    from: ({ since }) => anchor("recognize", since),
    within: ({ cultivation }) => cultivation.filedWithin,
    step: "file",
    met: ({ filed: { recognition } }) => recognition,
  },
  breach: { late: true },
});

/** In Gulin an applicant is recognized no earlier than six months after applying. */
export const afterSixMonths = rule({
  id: "recognition.after-six-months",
  text: {
    en: "An applicant is recognized as an activist at least six months after applying.",
    zh: "递交入党申请书六个月以上，方可确定为入党积极分子。",
  },
  steps: ["recognize"],
  terms: { lasts: minimum(months(6)) },
  measure: ({ dossier: { since }, step }, { lasts }) => ({
    applied: since,
    on: step.on,
    lasts: lasts.of,
    over: since === undefined ? undefined : addMonths(since, lasts.of.count),
  }),
  require: ({ on, over }) => (over === undefined ? awaits([{ step: "apply" }]) : on >= over),
  else: "bar",
  says: {
    en: ({ applied, lasts, over }) =>
      `applied on ${en.day(applied)}; ${en.doing(lasts, "is", "are")} over on ${en.day(over)}`,
    zh: ({ applied, lasts, over }) => `${zh.day(applied)}申请；至${zh.day(over)}满${zh.quantity(lasts)}`,
  },
  remedy: ({ over }) => waitUntil(over),
});
