import { endOfProbation } from "../domain/dossier.js";
import { months } from "../kernel/quantity.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { unrecognized } from "./breach.js";
import { sinceAt } from "./evidence.js";
import { rule } from "./rule.js";

/** Probation is extended once, however often the meeting votes on that extension. */
export const once = rule({
  id: "extension.once",
  text: {
    en: "Probation may be extended once.",
    zh: "需要继续考察和教育的，可以延长一次预备期。",
  },
  steps: ["extend"],
  measure: ({ dossier }, { extension }) => ({ before: dossier.extensions, times: extension.times.of }),
  require: ({ before, times }) => before < times.count,
  else: "bar",
  once: true,
  says: {
    en: ({ before, times }) => `extended ${en.times(before)} before; at most ${en.quantity(times)} in all`,
    zh: ({ before, times }) => `此前已延长${before}次；最多${zh.quantity(times)}次`,
  },
  breach: { effect: { broken: unrecognized } }, // D5: a second extension cannot be repeated into a lawful one
});

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

/** An extension that is over before it is voted on prolongs nothing. */
export const notOver = rule({
  id: "extension.not-over",
  text: {
    en: "An extension is voted on before the day on which it would end, by our default.",
    zh: "延长的预备期不得在讨论时已经届满（本库默认）。",
  },
  steps: ["extend"],
  measure: ({ dossier, step }) => {
    const since = sinceAt("probationer", dossier);
    return { on: step.on, over: since && endOfProbation(since, step.months) };
  },
  require: ({ on, over }) => over === undefined || on < over,
  else: "warn",
  once: true,
  says: {
    en: ({ on, over }) => `voted on ${en.day(on)}; the extension is over on ${en.day(over)}`,
    zh: ({ on, over }) => `${zh.day(on)}讨论；延长的预备期至${zh.day(over)}届满`,
  },
});
