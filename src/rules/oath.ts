import { isWithin } from "../kernel/day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { anchor } from "./due.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** A probationer has sworn the oath. */
export const sworn = rule({
  id: "oath.sworn",
  text: {
    en: "A probationer swears the oath before the flag.",
    zh: "预备党员必须面向党旗进行入党宣誓。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "swear") }),
  require: ({ day }) => day !== undefined,
  else: "warn",
  says: {
    en: ({ day }) => `oath: ${en.onFile(day)}`,
    zh: ({ day }) => `入党宣誓：${zh.onFile(day)}`,
  },
  breach: { late: true },
});

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
