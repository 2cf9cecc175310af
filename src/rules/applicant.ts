import { standing } from "../domain/corrected.js";
import type { Minute } from "../domain/minute.js";
import type { Venue, WorkUnit } from "../domain/person.js";
import { addMonthsTo } from "../kernel/told-day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import type { Language } from "../words/language.js";
import { awaits } from "./answer.js";
import { isOpenDoor } from "../domain/doors.js";
import { rule } from "./rule.js";

/** An applicant is of age on the day of the application. */
export const ofAge = rule({
  id: "applicant.of-age",
  text: {
    en: "A person of eighteen years may apply.",
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
 * An application goes to the organization of the work unit; where there is not one, and for floating people, other doors
 * are open, which differ between the editions. The home village is not among them in either.
 */
export const rightVenue = rule({
  id: "applicant.right-venue",
  text: {
    en: "A person applies at the work unit; where it has no Party organization, and for floating people, other places are open.",
    zh: "向工作、学习所在单位党组织提出；未建立党组织的和流动人员，可以向规定的其他党组织提出。",
  },
  steps: ["apply"],
  measure: ({ step: { venue, person } }, { applicant }) => ({
    venue,
    floating: person.floating,
    unit: person.unit,
    isOpen: isOpenDoor(applicant.doors.value, venue, person.floating, person.unit),
  }),
  require: ({ isOpen }) => isOpen ?? awaits([{ step: "apply", field: "person.unit" }]),
  else: "warn",
  says: {
    en: ({ venue, floating, unit }) =>
      `applied at ${words.en[venue]}; ${floating ? "a floating person" : "not a floating person"}; ${unitWords.en[unit ?? "unknown"]}`,
    zh: ({ venue, floating, unit }) =>
      `向${words.zh[venue]}提出；${floating ? "属" : "不属"}流动人员；${unitWords.zh[unit ?? "unknown"]}`,
  },
});

/** A person who has died does not apply. */
export const living = rule({
  id: "applicant.living",
  text: {
    en: "The file of a person who died is closed.",
    zh: "本人去世的，不再办理。",
  },
  steps: ["apply"],
  measure: ({ dossier: { minutes } }) => ({ died: standing(minutes).findLast(hasDied)?.on }),
  require: ({ died }) => died === undefined,
  else: "bar",
  says: {
    en: ({ died }) => (died === undefined ? "no death on file" : `died: ${en.onFile(died)}`),
    zh: ({ died }) => (died === undefined ? "无去世记录" : `去世：${zh.onFile(died)}`),
  },
});

/** A file is the file of one person, in every round. */
export const samePerson = rule({
  id: "applicant.same-person",
  text: {
    en: "A file is about one person: the person who applies again in it is the one who applied before, by our default.",
    zh: "一份档案只记载一人，再次申请的应当是同一人（本库默认）。",
  },
  steps: ["apply"],
  measure: ({ dossier: { minutes }, step: { person } }) => ({
    others: standing(minutes).filter((minute) => isOfAnother(minute, () => person.id)).length,
  }),
  require: ({ others }) => others === 0,
  else: "bar",
  says: {
    en: ({ others }) => `${en.many(others || "no", "application")} of another person on file`,
    zh: ({ others }) => (others === 0 ? "无他人的申请记录" : `他人的申请记录${others}条`),
  },
});

/** Whether a minute is the application of another person, as far as it says of whom. */
const isOfAnother = (minute: Minute, idOf: () => string): boolean =>
  minute.step === "apply" &&
  minute.verdict === "grant" &&
  minute.person?.id !== undefined &&
  minute.person.id !== idOf();

const hasDied = (minute: Minute): boolean =>
  minute.step === "withdraw" && minute.verdict === "grant" && minute.why === "died";

const unitWords: Record<Language, Record<WorkUnit | "unknown", string>> = {
  en: {
    organized: "the unit has a Party organization",
    unorganized: "the unit has no Party organization",
    none: "no work unit",
    unknown: "whether the unit has a Party organization is not known",
  },
  zh: {
    organized: "单位已建立党组织",
    unorganized: "单位未建立党组织",
    none: "没有工作、学习单位",
    unknown: "单位有无党组织未载明",
  },
};

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
