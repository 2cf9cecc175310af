import { months } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";

/** An extension lasts from half a year to a year. */
export const length = rule({
  id: "extension.length",
  text: {
    en: "An extension is at least half a year and at most one year.",
    zh: "延长时间不能少于半年，最长不超过一年。",
  },
  steps: ["extend"],
  measure: ({ step }, { extension }) => ({
    months: step.months,
    shortest: extension.shortest.of,
    longest: extension.longest.of,
  }),
  require: ({ months, shortest, longest }) => months >= shortest.count && months <= longest.count,
  else: "bar",
  says: {
    en: (measured) =>
      `extended by ${en.quantity(months(measured.months))}; ${en.quantity(measured.shortest)} to ${en.quantity(measured.longest)} allowed`,
    zh: (measured) =>
      `延长${zh.quantity(months(measured.months))}；不少于${zh.quantity(measured.shortest)}，不超过${zh.quantity(measured.longest)}`,
  },
  remedy: (measured) => [
    {
      kind: "amount",
      step: "extend",
      field: "months",
      to: Math.min(Math.max(measured.months, measured.shortest.count), measured.longest.count),
    },
  ],
});
