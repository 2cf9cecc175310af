import { addMonthsTo } from "../kernel/told-day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { unrecognized } from "./breach.js";
import { passed as passedAs } from "./kinds/passed.js";
import { rule } from "./rule.js";

/** The last pre-review passed. */
export const passed = rule({
  id: "prereview.passed",
  text: {
    en: "The higher committee pre-reviews a candidate; a candidate who passes receives the application form and goes to the meeting.",
    zh: "报具有审批权限的基层党委预审；预审合格的，发给入党志愿书，提交支部大会。",
  },
  steps: ["fill-form", "admit"],
  ...passedAs("prereview", { en: "pre-review", zh: "预审" }, ({ outcome }) => outcome === "passed"),
  else: "bar",
  breach: { effect: { broken: unrecognized } }, // C2, C3
});

/** Nobody is normally admitted by a unit that they are about to leave. */
export const notLeaving = rule({
  id: "prereview.not-leaving",
  text: {
    en: "A person who will leave the unit within the next three months is normally not admitted there.",
    zh: "未来三个月内将离开工作、学习单位的发展对象，一般不办理接收预备党员的手续。",
  },
  steps: ["prereview"],
  measure: ({ step }, { prereview }) => ({
    leavingBy: step.leavingBy,
    within: prereview.leavingWithin.of,
    until: addMonthsTo(step.on, prereview.leavingWithin.of.count),
  }),
  require: ({ leavingBy, until }) => leavingBy === undefined || leavingBy > until,
  else: "warn",
  waivable: true,
  says: {
    en: ({ leavingBy, within, until }) =>
      `${leavingBy === undefined ? "no move coming" : `leaving by ${en.day(leavingBy)}`}; ${en.doing(within, "runs", "run")} to ${en.day(until)}`,
    zh: ({ leavingBy, within, until }) =>
      `${leavingBy === undefined ? "未发现即将离开" : `将于${zh.day(leavingBy)}离开`}；${zh.quantity(within)}内即至${zh.day(until)}`,
  },
  breach: { effect: { broken: { kind: "cured-by", body: "county-department" } } }, // C3
});
