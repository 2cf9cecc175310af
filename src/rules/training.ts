import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { evidence } from "./evidence.js";
import { rule } from "./rule.js";

/** A candidate is trained for three days or 24 class hours; either is enough. */
export const longEnough = rule({
  id: "training.long-enough",
  text: {
    en: "Candidates are trained for at least three days or 24 class hours; without it nobody is admitted but in special cases.",
    zh: "对发展对象进行不少于三天或者不少于二十四个学时的短期集中培训；未经培训的，除个别特殊情况外，不能发展入党。",
  },
  steps: ["train", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts, { training }) => {
    const trained = evidence(facts, "train");
    return { days: trained?.days, hours: trained?.hours, needDays: training.days.of, needHours: training.hours.of };
  },
  require: ({ days, hours, needDays, needHours }) =>
    days === undefined || hours === undefined
      ? awaits([{ step: "train" }])
      : days >= needDays.count || hours >= needHours.count,
  else: "bar",
  waivable: true,
  says: {
    en: ({ days, hours, needDays, needHours }) =>
      `trained for ${en.many(days ?? 0, "day")}, ${en.many(hours ?? 0, "class hour")}; ${en.quantity(needDays)} or ${en.quantity(needHours)} needed`,
    zh: ({ days, hours, needDays, needHours }) =>
      `培训${days ?? 0}天、${hours ?? 0}学时；不少于${zh.quantity(needDays)}或${zh.quantity(needHours)}`,
  },
  remedy: ({ needDays, needHours }) => [
    {
      kind: "any-of",
      of: [
        { kind: "amount", step: "train", field: "days", to: needDays.count },
        { kind: "amount", step: "train", field: "hours", to: needHours.count },
      ],
    },
  ],
});
