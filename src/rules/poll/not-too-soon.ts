import { addMonths } from "../../kernel/day.js";
import { meets } from "../../kernel/threshold.js";
import { placeOf } from "../../domain/person.js";
import { approvals, type PollCount, validBallots } from "../../domain/poll.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import type { Terms } from "../terms.js";
import { waitUntil } from "../remedy.js";
import { rule } from "../rule.js";
import { pollDefault } from "./sources.js";

/** People are not polled until it fits: after a poll under the mark that place rests for six months, under the floor for twelve. */
export const notTooSoon = rule({
  id: "poll.not-too-soon",
  cites: pollDefault({
    en: "After a poll under the mark there is no new one at that place for six months, after one under the floor for twelve.",
    zh: "赞成票未达标的，六个月内不得在该地重新调查；低于下限的，十二个月内不得重新调查。",
  }),
  steps: ["poll"],
  measure: ({ dossier, step }, { poll }) => {
    const last = dossier.polls[placeOf(dossier.person, step.at)];
    const rest = last === undefined ? 0 : restAfter(last, poll);
    return { on: step.on, last: last?.on, rest, again: last === undefined ? undefined : addMonths(last.on, rest) };
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

/** How many months a place rests after a poll. A poll that was void asked nobody, so nobody has to rest from it. */
const restAfter = (last: PollCount, terms: Terms["poll"]): number => {
  if (!isValid(last, terms) || meets(terms.passMark, approvals(last))) return 0;
  return meets(terms.floor, approvals(last)) ? terms.deferral.of.count : terms.refusal.of.count;
};

const isValid = (poll: PollCount, terms: Terms["poll"]): boolean =>
  validBallots(poll) > 0 &&
  validBallots(poll) + poll.spoiled === poll.returned &&
  poll.returned <= poll.issued &&
  poll.returned >= terms.ballots.of.count &&
  meets(terms.returned, { count: poll.returned, of: poll.issued });
