import { isWithin } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { anchor } from "../due.js";
import { rule } from "../rule.js";

/** Since the 2026 edition the oath normally follows the approval within a month. */
export const withinAMonth = rule({
  id: "oath.within-a-month",
  text: {
    en: "The oath is normally sworn within one month of the approval.",
    zh: "入党宣誓一般应当在审批后一个月内进行。",
  },
  steps: ["swear"],
  measure: ({ dossier, step, termsOn }) => ({
    approved: dossier.days["approve-admission"],
    on: step.on,
    within: termsOn(dossier.days["approve-admission"] ?? step.on).oath.within.of,
  }),
  require: ({ approved, on, within }) => approved !== undefined && isWithin(on, approved, within.count),
  else: "warn",
  says: {
    en: ({ approved, on, within }) =>
      `approved: ${en.onFile(approved)}; sworn on ${en.day(on)}; at most ${en.quantity(within)} between`,
    zh: ({ approved, on, within }) =>
      `审批：${zh.onFile(approved)}；宣誓：${zh.day(on)}；间隔不超过${zh.quantity(within)}`,
  },
  due: {
    from: ({ days }) => anchor("approve-admission", days["approve-admission"]),
    within: ({ oath }) => oath.within,
    met: ({ days }) => days.swear,
  },
  breach: { late: true },
});
