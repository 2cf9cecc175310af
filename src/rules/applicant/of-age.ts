import { addMonths } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";

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
    ofAge: addMonths(step.person.born, applicant.age.of.count),
  }),
  require: ({ on, ofAge }) => on >= ofAge,
  else: "bar",
  says: {
    en: ({ on, age, ofAge }) => `applied on ${en.day(on)}; ${en.quantity(age)} old on ${en.day(ofAge)}`,
    zh: ({ on, age, ofAge }) => `${zh.day(on)}申请；${zh.day(ofAge)}年满${zh.quantity(age).replace("年", "岁")}`,
  },
});
