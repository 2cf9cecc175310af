import type { Quantity } from "../../kernel/quantity.js";
import { bring } from "../remedy.js";
import { type Era, type Facts, rule, type Words } from "../rule.js";
import type { Terms } from "../terms.js";
import {
  isLongEnough,
  lengthAfter,
  lengthFromPosting,
  type NoticeLength,
  noticeWords,
  noticesFor,
  type Period,
  shortest,
} from "./period.js";

/** How long the notice of a nomination was, and whether the step at hand concerns it at all. */
interface OfNomination extends NoticeLength {
  readonly concerns: boolean;
}

type Counting = (period: Period | undefined, needed: Quantity, era: Era) => NoticeLength;

const measured =
  (count: Counting) =>
  (facts: Facts<"notice" | "nominate">, { nomination }: Terms): OfNomination => ({
    concerns: facts.step.step !== "notice" || facts.step.for === "nomination",
    ...shortest(noticesFor(facts, "nomination"), (notice) => count(notice, nomination.notice.of, facts.era)),
  });

const says: Words<OfNomination> = {
  en: ({ concerns, ...length }) => (concerns ? noticeWords.en(length) : "a notice for something else"),
  zh: ({ concerns, ...length }) => (concerns ? noticeWords.zh(length) : "公示用于其他事项"),
};

/** Since the 2026 edition a nomination is on notice for five working days; without a calendar that cannot be told. */
export const longEnough = rule({
  id: "notice.long-enough",
  text: {
    en: "A nomination is put on notice for at least five working days.",
    zh: "拟列为发展对象的，公示不少于五个工作日。",
  },
  steps: ["notice", "nominate"],
  measure: measured(lengthFromPosting),
  require: ({ concerns, ...length }) => !concerns || isLongEnough(length),
  else: "bar",
  says,
  remedy: () => bring({ step: "notice" }),
});

/** The first of the five working days is the one after posting: the Rules leave that open. */
export const nextDay = rule({
  id: "notice.next-day",
  text: {
    en: "The first day of a notice is the day after posting, by our default.",
    zh: "公示期自张贴次日起算（本库默认）。",
  },
  steps: ["notice", "nominate"],
  measure: measured(lengthAfter),
  require: ({ concerns, ...length }) => !concerns || isLongEnough(length),
  else: "bar",
  says,
  remedy: () => bring({ step: "notice" }),
});
