import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { evidence } from "./evidence.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** Nobody is admitted who was not trained at all, but in special cases. */
export const held = rule({
  id: "training.held",
  text: {
    en: "Nobody is admitted without training, except in special cases.",
    zh: "未经培训的，除个别特殊情况外，不能发展入党。",
  },
  steps: ["screen", "admit"],
  stages: ["candidate"],
  measure: ({ dossier: { latest } }) => ({ days: latest.train?.days, hours: latest.train?.hours }),
  require: ({ days, hours }) =>
    days === undefined || hours === undefined ? awaits([{ step: "train" }]) : days > 0 || hours > 0,
  else: "bar",
  waivable: true,
  says: {
    en: ({ days, hours }) => `trained for ${en.many(days ?? 0, "day")}, ${en.many(hours ?? 0, "class hour")}`,
    zh: ({ days, hours }) => `培训${days ?? 0}天、${hours ?? 0}学时`,
  },
  remedy: () => bring({ step: "train" }),
});

/** A candidate is normally trained for three days or 24 class hours; either is enough. */
export const longEnough = rule({
  id: "training.long-enough",
  text: {
    en: "Candidates are normally trained for at least three days or 24 class hours.",
    zh: "对发展对象的短期集中培训一般不少于三天或者不少于二十四个学时。",
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
  else: "warn",
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
