import type { Venue } from "../domain/person.js";
import { addMonthsTo } from "../kernel/told-day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import type { Language } from "../words/language.js";
import { rule } from "./rule.js";

/** Whoever applies is of age on the day of the application. */
export const ofAge = rule({
  id: "applicant.of-age",
  text: {
    en: "Whoever is eighteen years old may apply.",
    zh: "年满十八岁的人可以申请入党。",
  },
  steps: ["apply"],
  measure: ({ step }, { applicant }) => ({
    on: step.on,
    age: applicant.age.of,
    ofAge: addMonthsTo(step.person.born, applicant.age.of.count),
  }),
  require: ({ on, ofAge }) => on >= ofAge,
  else: "bar",
  says: {
    en: ({ on, age, ofAge }) => `applied on ${en.day(on)}; ${en.quantity(age)} old on ${en.day(ofAge)}`,
    zh: ({ on, age, ofAge }) => `${zh.day(on)}申请；${zh.day(ofAge)}年满${zh.quantity(age).replace("年", "岁")}`,
  },
});

/**
 * An application goes to the unit or the residence; floating people have three doors more. The home village is not
 * among them.
 */
export const rightVenue = rule({
  id: "applicant.right-venue",
  text: {
    en: "One applies at the work unit, or else at the residence; floating people also at the unit's location, its supervising department, or an organization of floating members.",
    zh: "向工作、学习所在单位党组织提出；没有的，向居住地党组织提出；流动人员还可以向单位所在地、单位主管部门或者流动党员党组织提出。",
  },
  steps: ["apply"],
  measure: ({ step }) => ({ venue: step.venue, floating: step.person.floating }),
  require: ({ venue, floating }) => venue === "unit" || venue === "residence" || (floating && venue !== "origin"),
  else: "warn",
  says: {
    en: ({ venue, floating }) =>
      `applied at ${words.en[venue]}; ${floating ? "a floating person" : "not a floating person"}`,
    zh: ({ venue, floating }) => `向${words.zh[venue]}提出；${floating ? "属" : "不属"}流动人员`,
  },
});

const words: Record<Language, Record<Venue, string>> = {
  en: {
    unit: "the unit",
    residence: "the residence",
    "unit-location": "the unit's location",
    "supervising-department": "the unit's supervising department",
    "floating-organization": "an organization of floating members",
    origin: "the place of origin",
  },
  zh: {
    unit: "所在单位",
    residence: "居住地",
    "unit-location": "单位所在地",
    "supervising-department": "单位主管部门",
    "floating-organization": "流动党员党组织",
    origin: "原籍地",
  },
};
