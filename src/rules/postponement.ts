import { later } from "../kernel/day.js";
import { addMonthsTo } from "../kernel/told-day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** The branch may put its decision off only for a probationer who came from elsewhere. */
export const transferredIn = rule({
  id: "postponement.transferred-in",
  text: {
    en: "For a probationer who was transferred in, the branch may put off its decision on conversion.",
    zh: "对转入的预备党员，在其预备期满时，如认为有必要，可以推迟讨论其转正问题。",
  },
  steps: ["postpone"],
  measure: ({ dossier }) => ({ transferred: dossier.received !== undefined }),
  require: ({ transferred }) => transferred,
  else: "bar",
  says: {
    en: ({ transferred }) => (transferred ? "transferred in during probation" : "not transferred in during probation"),
    zh: ({ transferred }) => (transferred ? "预备期内转入" : "预备期内未曾转入"),
  },
});

/** A decision that is put off is put off from the end of probation: to that day or a later one. */
export const afterEnd = rule({
  id: "postponement.after-end",
  text: {
    en: "A decision is put off to the end of probation or to a later day.",
    zh: "推迟讨论转正的，推迟至预备期满之日或者其后。",
  },
  steps: ["postpone"],
  measure: ({ dossier: { ends }, step }) => ({ until: step.until, ends }),
  require: ({ until, ends }) => (ends === undefined ? awaits([{ step: "admit" }]) : until >= ends),
  else: "bar",
  says: {
    en: ({ until, ends }) => `put off until ${en.day(until)}; probation is over on ${en.day(ends)}`,
    zh: ({ until, ends }) => `推迟至${zh.day(until)}；预备期至${zh.day(ends)}期满`,
  },
  remedy: () => bring({ step: "postpone", field: "until" }),
});

/** A postponement ends within six months of the end of probation, which itself does not move. */
export const atMostSixMonths = rule({
  id: "postponement.at-most-six-months",
  text: {
    en: "The decision is put off by no more than six months; a person who is then converted is a member from the original end of probation.",
    zh: "推迟时间不超过六个月；转为正式党员的，其转正时间自预备期满之日算起。",
  },
  steps: ["postpone"],
  measure: ({ dossier: { ends }, step, termsOn }, _terms, since) => {
    const from = later(ends ?? step.on, since); // no limit runs before it is law
    const longest = termsOn(from).postponement.longest.of;
    return { until: step.until, longest, latest: ends === undefined ? undefined : addMonthsTo(from, longest.count) };
  },
  require: ({ until, latest }) => (latest === undefined ? awaits([{ step: "admit" }]) : until <= latest),
  else: "bar",
  says: {
    en: ({ until, longest, latest }) =>
      `put off until ${en.day(until)}; ${en.quantity(longest)} after the end of probation is ${en.day(latest)}`,
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
