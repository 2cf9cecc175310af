import { addMonths } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { waitUntil } from "../remedy.js";
import { rule } from "../rule.js";

/** An activist is cultivated for a calendar year before being nominated; a move never restarts it. */
export const oneYear = rule({
  id: "cultivation.one-year",
  text: {
    en: "Activists are cultivated and examined for at least one year, counted on through every move.",
    zh: "入党积极分子须经过一年以上培养教育考察，转移时培养时间连续计算。",
  },
  steps: ["nominate"],
  measure: ({ dossier: { since }, step, termsOn }) => {
    const lasts = termsOn(since ?? step.on).cultivation.lasts.of;
    return { since, on: step.on, lasts, over: since === undefined ? undefined : addMonths(since, lasts.count) };
  },
  require: ({ on, over }) => (over === undefined ? awaits([{ step: "recognize" }]) : on >= over),
  else: "bar",
  says: {
    en: ({ since, lasts, over }) =>
      `an activist since ${en.day(since)}; ${en.doing(lasts, "is", "are")} over on ${en.day(over)}`,
    zh: ({ since, lasts, over }) => `${zh.day(since)}确定为入党积极分子；至${zh.day(over)}满${zh.quantity(lasts)}`,
  },
  remedy: ({ over }) => waitUntil(over),
});
