import { isWithin } from "../kernel/day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { anchor } from "./due.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** Nobody is recognized as an activist whom the organization has not talked with. */
export const held = rule({
  id: "talk.held",
  text: {
    en: "The organization sends someone to talk with the applicant.",
    zh: "党组织应当派人同入党申请人谈话。",
  },
  steps: ["recognize"],
  measure: ({ dossier }) => ({ talk: dayOf(dossier, "talk") }),
  require: ({ talk }) => talk !== undefined || awaits([{ step: "talk" }]),
  else: "bar",
  says: {
    en: ({ talk }) => `talk with the applicant: ${en.onFile(talk)}`,
    zh: ({ talk }) => `与申请人谈话：${zh.onFile(talk)}`,
  },
});

/** The talk follows the application within a month. While it is outstanding, the day at hand is measured. */
export const withinAMonth = rule({
  id: "talk.within-a-month",
  text: {
    en: "The talk takes place within one month of receiving the application.",
    zh: "收到入党申请书后，应当在一个月内谈话。",
  },
  steps: ["talk", "recognize"],
  measure: ({ dossier, step, termsOn }) => ({
    applied: dossier.since,
    talked: dossier.days.talk ?? step.on,
    within: termsOn(dossier.since ?? step.on).talk.within.of,
  }),
  require: ({ applied, talked, within }) => applied !== undefined && isWithin(talked, applied, within.count),
  else: "warn",
  says: {
    en: ({ applied, talked, within }) =>
      `applied on ${en.day(applied)}, talked by ${en.day(talked)}; at most ${en.quantity(within)} between`,
    zh: ({ applied, talked, within }) =>
      `${zh.day(applied)}申请，谈话截至${zh.day(talked)}；间隔不超过${zh.quantity(within)}`,
  },
  due: {
    from: ({ since }) => anchor("apply", since),
    within: ({ talk }) => talk.within,
    met: ({ days }) => days.talk,
  },
  breach: { late: true },
});
