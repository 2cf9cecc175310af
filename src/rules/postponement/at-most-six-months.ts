import { addMonths } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { rule } from "../rule.js";

/** A postponement ends within six months of the end of probation, which itself does not move. */
export const atMostSixMonths = rule({
  id: "postponement.at-most-six-months",
  text: {
    en: "The decision is put off by no more than six months; whoever is then converted is a member from the original end of probation.",
    zh: "推迟时间不超过六个月；转为正式党员的，其转正时间自预备期满之日算起。",
  },
  steps: ["postpone"],
  measure: ({ dossier: { ends }, step, termsOn }) => {
    const longest = termsOn(ends ?? step.on).postponement.longest.of;
    return { until: step.until, longest, latest: ends === undefined ? undefined : addMonths(ends, longest.count) };
  },
  require: ({ until, latest }) => (latest === undefined ? awaits([{ step: "admit" }]) : until <= latest),
  else: "bar",
  says: {
    en: ({ until, longest, latest }) =>
      `put off until ${en.day(until)}; ${en.quantity(longest)} after probation is ${en.day(latest)}`,
    zh: ({ until, longest, latest }) => `推迟至${zh.day(until)}；预备期满后${zh.quantity(longest)}为${zh.day(latest)}`,
  },
  remedy: ({ latest }) =>
    latest === undefined ? [] : [{ kind: "no-later", step: "postpone", field: "until", day: latest }],
  due: {
    from: ({ ends, latest: { postpone } }) =>
      postpone && ends !== undefined ? { step: "postpone", on: postpone.on, from: ends } : undefined,
    within: ({ postponement }) => postponement.longest,
    step: "convert",
    met: ({ resolution }) => resolution?.on,
  },
});
