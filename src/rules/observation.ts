import { months } from "../kernel/quantity.js";
import { zh } from "../words/zh.js";
import { en } from "../words/en.js";
import { anchor } from "./due.js";
import { dayOf, sinceAt } from "./evidence.js";
import { firstGap } from "./gaps.js";
import { onFile } from "./kinds/on-file.js";
import { rule } from "./rule.js";
import { maximum } from "./terms.js";

/** A probationer has been observed during probation. */
export const made = rule({
  id: "observation.made",
  text: {
    en: "A probationer continues to be educated and observed.",
    zh: "对预备党员继续进行教育和考察。",
  },
  steps: ["convert"],
  ...onFile({ en: "observation during probation", zh: "预备期教育考察" }, (dossier) => dayOf(dossier, "observe")),
  else: "warn",
  breach: { late: true },
});

/** Under the Rules of 1990 the branch discusses every probationer once in each quarter. */
export const quarterly = rule({
  id: "observation.quarterly",
  text: {
    en: "The branch discusses every probationer once in each quarter.",
    zh: "党支部每季度对预备党员讨论一次。",
  },
  steps: ["convert"],
  terms: { every: maximum(months(3)) },
  measure: ({ dossier, step }, { every }, law) => ({
    reviews: dossier.reviews.length,
    every: every.of,
    gapAfter: firstGap([sinceAt("probationer", dossier), ...dossier.reviews, step.on], () => every.of.count, law),
  }),
  require: ({ gapAfter }) => gapAfter === undefined,
  else: "warn",
  says: {
    en: ({ reviews, every, gapAfter }) =>
      `${en.many(reviews, "discussion")}, one needed every ${en.quantity(every)}; ${gapAfter ? `none in time after ${en.day(gapAfter)}` : "no gap"}`,
    zh: ({ reviews, every, gapAfter }) =>
      `讨论${reviews}次，每${zh.quantity(every)}一次；${gapAfter ? `${zh.day(gapAfter)}之后未按期讨论` : "无间断"}`,
  },
  due: {
    from: ({ since, reviews }) => {
      const last = reviews.at(-1);
      return last === undefined ? anchor("admit", since) : anchor("observe", last);
    },
    within: ({ every }) => every,
    step: "observe",
  },
  breach: { late: true },
});
