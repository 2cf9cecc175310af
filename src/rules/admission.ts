import { isWithin } from "../kernel/day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { rule } from "./rule.js";

/** Since the 2026 edition the general meeting follows the pre-review within a month. */
export const withinAMonth = rule({
  id: "admission.within-a-month",
  text: {
    en: "The general meeting is held within one month of passing the pre-review.",
    zh: "预审合格后，应当在一个月内召开支部大会讨论。",
  },
  steps: ["admit"],
  measure: ({ dossier, step, termsOn }) => ({
    prereview: dossier.latest.prereview?.on,
    on: step.on,
    within: termsOn(dossier.latest.prereview?.on ?? step.on).prereview.meetingWithin.of,
  }),
  require: ({ prereview, on, within }) => prereview !== undefined && isWithin(on, prereview, within.count),
  else: "warn",
  says: {
    en: ({ prereview, on, within }) =>
      `pre-review: ${en.onFile(prereview)}; meeting on ${en.day(on)}; at most ${en.quantity(within)} between`,
    zh: ({ prereview, on, within }) =>
      `预审：${zh.onFile(prereview)}；支部大会：${zh.day(on)}；间隔不超过${zh.quantity(within)}`,
  },
  due: {
    from: ({ latest: { prereview } }) =>
      prereview?.outcome === "passed" ? { step: "prereview", on: prereview.on } : undefined,
    within: ({ prereview }) => prereview.meetingWithin,
    met: ({ resolution }) => resolution?.on,
  },
  breach: { late: true },
});

/** An admission is filed one level up. */
export const filed = rule({
  id: "admission.filed",
  text: {
    en: "An approved admission is filed with the organization department one level up.",
    zh: "审批结果报上一级党委组织部门备案。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dossier.filed.admission }),
  require: ({ day }) => day !== undefined,
  else: "warn",
  says: {
    en: ({ day }) => `filing of the admission: ${en.onFile(day)}`,
    zh: ({ day }) => `预备党员备案：${zh.onFile(day)}`,
  },
  breach: { late: true },
});
