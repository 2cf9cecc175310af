import { addMonthsTo } from "../kernel/told-day.js";
import { years } from "../kernel/quantity.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { waitUntil } from "./remedy.js";
import { rule } from "./rule.js";
import { minimum } from "./terms.js";

/** In Gulin a person who applies away from home has lived there for two years. */
export const twoYears = rule({
  id: "residence.two-years",
  text: {
    en: "A migrant worker applies at the place of inflow after living and working there for two years.",
    zh: "异地农民工在流入地居住、工作两年以上的，可以向当地党组织提出申请。",
  },
  steps: ["apply"],
  terms: { lasts: minimum(years(2)) },
  measure: ({ step }, { lasts }) => {
    const { floating, residenceSince } = step.person;
    return {
      floating,
      on: step.on,
      since: residenceSince,
      lasts: lasts.of,
      over: residenceSince === undefined ? undefined : addMonthsTo(residenceSince, lasts.of.count),
    };
  },
  require: ({ floating, on, over }) => {
    if (!floating) return true;
    return over === undefined ? awaits([{ step: "apply", field: "person.residenceSince" }]) : on >= over;
  },
  else: "bar",
  says: {
    en: ({ floating, since, lasts }) =>
      floating ? `at the residence since ${en.day(since)}; ${en.quantity(lasts)} needed` : "not a floating person",
    zh: ({ floating, since, lasts }) =>
      floating ? `到居住地时间：${zh.day(since)}；须满${zh.quantity(lasts)}` : "不属流动人员",
  },
  remedy: ({ over }) => waitUntil(over),
});
