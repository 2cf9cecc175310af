import type { Setback } from "../../domain/dossier.js";
import { places } from "../../domain/place.js";
import type { PollCount } from "../../domain/poll.js";
import { addMonths, type Day, later } from "../../kernel/day.js";
import { meets } from "../../kernel/threshold.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { pollDefault } from "../poll/sources.js";
import { type Standing, standingThen, under } from "../poll/standing.js";
import { bring, waitUntil } from "../remedy.js";
import { rule } from "../rule.js";
import type { Terms } from "../terms.js";

/** A meeting that a poll deferred or refused does not meet again until the time is over, and on a new poll. */
export const over = rule({
  id: "deferral.over",
  cites: pollDefault({
    en: "A deferral runs for six months from the day of the poll, a refusal for twelve; the next meeting needs a new poll.",
    zh: "暂缓自民意调查之日起六个月，不予为十二个月；再次讨论须重新进行民意调查。",
  }),
  steps: ["admit", "convert"],
  measure: ({ dossier, step }, { poll }) => {
    const setbacks = [...dossier.deferrals, ...dossier.refusals];
    return {
      on: step.on,
      until: setbacks.flatMap((setback) => endsOf(setback, poll)).reduce(latest, undefined),
      stillStanding: places.filter((at) => setbacks.some((setback) => stillStands(setback, dossier.polls[at], poll))),
    };
  },
  require: ({ on, until, stillStanding }) => stillStanding.length === 0 && (until === undefined || on >= until),
  else: "bar",
  says: {
    en: ({ until, stillStanding }) =>
      `${until === undefined ? "no deferral on file" : `deferred until ${en.day(until)}`}; ${stillStanding.length > 0 ? "the poll that led to it still stands" : "no poll is used twice"}`,
    zh: ({ until, stillStanding }) =>
      `${until === undefined ? "无暂缓记录" : `暂缓至${zh.day(until)}`}；${stillStanding.length > 0 ? "仍为据以暂缓的同一民意调查" : "未重复使用民意调查"}`,
  },
  remedy: ({ on, until, stillStanding }) => [
    ...(until !== undefined && on < until ? waitUntil(until) : []),
    ...(stillStanding.length > 0 ? bring(...stillStanding.map((at) => ({ step: "poll", at }) as const)) : []),
  ],
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

const stillStands = (setback: Setback, now: PollCount | undefined, terms: Terms["poll"]): boolean =>
  now !== undefined && failing(setback, terms).some(({ poll }) => poll === now);
