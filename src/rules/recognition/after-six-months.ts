import { addMonths } from "../../kernel/day.js";
import { months } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { waitUntil } from "../remedy.js";
import { rule } from "../rule.js";
import { minimum } from "../terms.js";

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
