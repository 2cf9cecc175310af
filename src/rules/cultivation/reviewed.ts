import { type Day, isWithin } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";
import { articles } from "../source.js";

/** An activist is reviewed every half year, from recognition to nomination without a gap. */
export const reviewed = rule({
  id: "cultivation.reviewed",
  cites: articles({ "cpc-2014": 11, "cpc-2026": 11 }, "mirror", {
    en: "The branch examines every activist once in each half year.",
    zh: "党支部每半年对入党积极分子进行一次考察。",
  }),
  steps: ["nominate"],
  measure: ({ dossier, step }, { cultivation }) => ({
    reviews: dossier.reviews.length,
    every: cultivation.reviewedEvery.of,
    gapAfter: firstGap([dossier.since, ...dossier.reviews, step.on], cultivation.reviewedEvery.of.count),
  }),
  require: ({ gapAfter }) => gapAfter === undefined,
  else: "warn",
  says: {
    en: ({ reviews, every, gapAfter }) =>
      `${en.many(reviews, "review")}, one every ${en.quantity(every)}; ${gapAfter ? `none in time after ${en.day(gapAfter)}` : "no gap"}`,
    zh: ({ reviews, every, gapAfter }) =>
      `考察${reviews}次，每${zh.quantity(every)}一次；${gapAfter ? `${zh.day(gapAfter)}之后未按期考察` : "无间断"}`,
  },
});

const firstGap = (days: readonly (Day | undefined)[], months: number): Day | undefined =>
  days.find((day, at) => {
    const next = days[at + 1];
    return day !== undefined && next !== undefined && !isWithin(next, day, months);
  });
