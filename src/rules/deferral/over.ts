import type { Records, Setback } from "../../domain/dossier.js";
import { addMonths, type Day, later } from "../../kernel/day.js";
import { meets } from "../../kernel/threshold.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { pollDefault } from "../poll/sources.js";
import { type Standing, standingThen, under } from "../poll/standing.js";
import { rule } from "../rule.js";
import type { Terms } from "../terms.js";

/** A meeting that a poll deferred or refused does not meet again until the time is over, and on a new poll. */
export const over = rule({
  id: "deferral.over",
  cites: pollDefault({
    en: "A deferral runs for six months from the day of the poll, a refusal for twelve; the next meeting needs a new poll.",
    zh: "暂缓自民意调查之日起六个月,不予为十二个月;再次讨论须重新进行民意调查。",
  }),
  steps: ["admit", "convert"],
  measure: ({ dossier, step }, { poll }) => {
    const setbacks = [...dossier.deferrals, ...dossier.refusals];
    return {
      on: step.on,
      until: setbacks.flatMap((setback) => endsOf(setback, poll)).reduce(latest, undefined),
      samePoll: setbacks.some((setback) => stillStands(setback, dossier, poll)),
    };
  },
  require: ({ on, until, samePoll }) => !samePoll && (until === undefined || on >= until),
  else: "bar",
  says: {
    en: ({ until, samePoll }) =>
      `${until === undefined ? "no deferral on file" : `deferred until ${en.day(until)}`}; ${samePoll ? "the poll that led to it still stands" : "no poll is used twice"}`,
    zh: ({ until, samePoll }) =>
      `${until === undefined ? "无暂缓记录" : `暂缓至${zh.day(until)}`};${samePoll ? "仍为据以暂缓的同一民意调查" : "未重复使用民意调查"}`,
  },
});

const latest = (one: Day | undefined, other: Day): Day => (one === undefined ? other : later(one, other));

/** The polls under the mark that a meeting was measured on. */
const failing = (setback: Setback, terms: Terms["poll"]): readonly Standing[] =>
  under(terms.passMark, standingThen(setback.polls));

const endsOf = (setback: Setback, terms: Terms["poll"]): readonly Day[] =>
  failing(setback, terms).map((poll) => {
    const rest = meets(terms.floor, poll) ? terms.deferral : terms.refusal;
    return addMonths(poll.on ?? setback.on, rest.of.count);
  });

const stillStands = (setback: Setback, dossier: Records, terms: Terms["poll"]): boolean =>
  failing(setback, terms).some(({ at }) => dossier.polls[at] === setback.polls[at]);
