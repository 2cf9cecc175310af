import type { Polls } from "../../domain/dossier.js";
import type { Place } from "../../domain/place.js";
import { placeOf } from "../../domain/person.js";
import { approvals, type PollCount, validBallots } from "../../domain/poll.js";
import { addMonthsTo } from "../../kernel/told-day.js";
import { meets } from "../../kernel/threshold.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { waitUntil } from "../remedy.js";
import { rule } from "../rule.js";
import type { Terms } from "../terms.js";
import { restOf } from "./rest.js";

/**
 * People are not polled until it fits: after a poll under the mark that place rests for six months, under the floor
 * for twelve.
 */
export const notTooSoon = rule({
  id: "poll.not-too-soon",
  text: {
    en: "After a poll under the mark there is no new one at that place for six months, after one under the floor for twelve.",
    zh: "赞成票未达标的，六个月内不得在该地重新调查；低于下限的，十二个月内不得重新调查。",
  },
  steps: ["poll"],
  measure: ({ dossier, step, termsOn }) => {
    const last = dossier.polls[placeOf(dossier.person, step.at)];
    const rest = last === undefined ? 0 : restAfter(last, termsOn(last.on).poll);
    return { on: step.on, last: last?.on, rest, again: last === undefined ? undefined : addMonthsTo(last.on, rest) };
  },
  require: ({ on, again }) => again === undefined || on >= again,
  else: "bar",
  says: {
    en: ({ on, last, again }) =>
      `last poll there: ${en.onFile(last)}; again ${again === undefined ? "at any time" : `from ${en.day(again)}`}; polled on ${en.day(on)}`,
    zh: ({ on, last, again }) =>
      `该地上次调查：${zh.onFile(last)}；${again === undefined ? "可随时调查" : `自${zh.day(again)}起可再次调查`}；本次：${zh.day(on)}`,
  },
  remedy: ({ again }) => waitUntil(again),
});

/**
 * How many months a place rests after a poll. One that this library let through was valid when it was filed, whatever
 * the terms are now; one put on file from elsewhere may be void, and then it asked nobody.
 */
const restAfter = (last: NonNullable<Polls[Place]>, terms: Terms["poll"]): number =>
  last.under.policy !== "elsewhere" || isValid(last, terms) ? restOf(approvals(last), terms) : 0;

const isValid = (poll: PollCount, terms: Terms["poll"]): boolean =>
  validBallots(poll) + poll.spoiled === poll.returned &&
  poll.returned <= poll.issued &&
  poll.returned >= terms.ballots.of.count &&
  meets(terms.returned, { count: poll.returned, of: poll.issued });
