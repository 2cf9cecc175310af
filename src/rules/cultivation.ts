import type { Day } from "../kernel/day.js";
import type { Quantity } from "../kernel/quantity.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { anchor } from "./due.js";
import { sinceAt } from "./evidence.js";
import { firstGap } from "./gaps.js";
import { after } from "./kinds/after.js";
import { rule } from "./rule.js";

/** An activist is cultivated for a calendar year before being nominated; a move never restarts it. */
export const oneYear = rule({
  id: "cultivation.one-year",
  text: {
    en: "Activists are cultivated and examined for at least one year; the count continues through every move.",
    zh: "入党积极分子须经过一年以上培养教育考察，转移时培养时间连续计算。",
  },
  steps: ["nominate"],
  ...after(
    { en: "recognized as an activist", zh: "确定为入党积极分子" },
    ({ dossier }) => sinceAt("activist", dossier),
    ({ termsOn }, _, since) => termsOn(since).cultivation.lasts.of,
    { step: "recognize" },
  ),
  else: "bar",
});

/** An activist is reviewed every half year, from recognition to nomination without a gap. */
export const reviewed = rule({
  id: "cultivation.reviewed",
  text: {
    en: "The branch examines every activist once in each half year.",
    zh: "党支部每半年对入党积极分子进行一次考察。",
  },
  steps: ["nominate"],
  measure: ({ dossier, step, termsOn }, _terms, law) => {
    const every = (from: Day): Quantity => termsOn(from).cultivation.reviewedEvery.of;
    const since = sinceAt("activist", dossier);
    const gapAfter = firstGap([since, ...dossier.reviews, step.on], (from) => every(from).count, law);
    return { reviews: dossier.reviews.length, every: every(gapAfter ?? since ?? step.on), gapAfter };
  },
  require: ({ gapAfter }) => gapAfter === undefined,
  else: "warn",
  says: {
    en: ({ reviews, every, gapAfter }) =>
      `${en.many(reviews, "review")}, one needed every ${en.quantity(every)}; ${gapAfter ? `none in time after ${en.day(gapAfter)}` : "no gap"}`,
    zh: ({ reviews, every, gapAfter }) =>
      `考察${reviews}次，每${zh.quantity(every)}一次；${gapAfter ? `${zh.day(gapAfter)}之后未按期考察` : "无间断"}`,
  },
  due: {
    from: ({ since, reviews }) => {
      const last = reviews.at(-1);
      return last === undefined ? anchor("recognize", since) : anchor("examine", last);
    },
    within: ({ cultivation }) => cultivation.reviewedEvery,
    step: "examine",
  },
  breach: { late: true },
});
