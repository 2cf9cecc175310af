import type { Polls } from "../../domain/dossier.js";
import type { Place } from "../../domain/place.js";
import { placeOf, placesToAsk } from "../../domain/person.js";
import { approvals, type PollCount, validBallots } from "../../domain/poll.js";
import type { Day } from "../../kernel/day.js";
import { addMonthsTo } from "../../kernel/told-day.js";
import { meets } from "../../kernel/threshold.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import type { AnyFacts } from "../kinds/kind.js";
import { bring, waitUntil } from "../remedy.js";
import { rule } from "../rule.js";
import type { Terms } from "../terms.js";
import { restOf } from "./rest.js";

/** Whether a place had rested when it was polled. */
const hasRested = ({ on, again }: Span): boolean => on === undefined || again === undefined || on >= again;

/**
 * People are not polled until it fits: after a poll under the mark that place rests for six months, under the floor
 * for twelve.
 */
export const notTooSoon = rule({
  id: "poll.not-too-soon",
  text: {
    en: "After a poll below the pass mark, no new poll is held at that place for six months; after a poll below the floor, for twelve.",
    zh: "赞成票未达标的，六个月内不得在该地重新调查；低于下限的，十二个月内不得重新调查。",
  },
  steps: ["poll", "prereview", "admit", "convert"],
  measure: (facts) => {
    const isPoll = facts.step.step === "poll";
    const spans = polledIn(facts).map((one) => ({ ...spanOf(one, facts.termsOn), at: isPoll ? undefined : one.at }));
    return spans.find((one) => !hasRested(one)) ?? spans[0] ?? unpolled;
  },
  require: hasRested,
  else: "bar",
  says: {
    en: ({ on, last, again }) =>
      `last poll there: ${en.onFile(last)}; again ${again === undefined ? "at any time" : `from ${en.day(again)}`}; polled: ${en.onFile(on)}`,
    zh: ({ on, last, again }) =>
      `该地上次调查：${zh.onFile(last)}；${again === undefined ? "可随时调查" : `自${zh.day(again)}起可再次调查`}；本次：${zh.onFile(on)}`,
  },
  remedy: ({ again, at }) => (at === undefined ? waitUntil(again) : bring({ step: "poll", at })),
});

type Poll = NonNullable<Polls[Place]>;

/** A poll at a place, and those that were held there before it. */
interface Polled {
  readonly at: Place;
  readonly on: Day;
  readonly before: readonly Poll[];
}

/** The poll at hand, or each poll that counts, with those before it. */
const polledIn = ({ dossier, step }: Pick<AnyFacts, "dossier" | "step">): readonly Polled[] => {
  if (step.step !== "poll")
    return placesToAsk(dossier.person).flatMap((at) => {
      const poll = dossier.polls[at];
      return poll === undefined ? [] : [{ at, on: poll.on, before: dossier.formerPolls[at] }];
    });
  const at = placeOf(dossier.person, step.at);
  const last = dossier.polls[at];
  return [{ at, on: step.on, before: last === undefined ? [] : [...dossier.formerPolls[at], last] }];
};

/** When a poll was held, and from when on that place could be polled again: after the longest rest before it. */
interface Span {
  readonly on: Day | undefined;
  readonly last: Day | undefined;
  readonly rest: number;
  readonly again: Day | undefined;
  /** The place, where the poll that counts there is on file and another must take its place. */
  readonly at: Place | undefined;
}

const unpolled: Span = { on: undefined, last: undefined, rest: 0, again: undefined, at: undefined };

const spanOf = ({ on, before }: Polled, termsOn: AnyFacts["termsOn"]): Span =>
  before.reduce<Span>(
    (longest, last) => {
      const rest = restAfter(last, termsOn(last.on).poll);
      const again = addMonthsTo(last.on, rest);
      return longest.again !== undefined && longest.again > again
        ? longest
        : { on, at: undefined, last: last.on, rest, again };
    },
    { ...unpolled, on },
  );

/**
 * How many months a place rests after a poll. One that this library let through was valid when it was filed, whatever
 * the terms are now; one put on file from elsewhere may be void, and then it asked nobody.
 */
const restAfter = (last: Poll, terms: Terms["poll"]): number =>
  last.under.policy !== "elsewhere" || isValid(last, terms) ? restOf(approvals(last), terms) : 0;

const isValid = (poll: PollCount, terms: Terms["poll"]): boolean =>
  validBallots(poll) + poll.spoiled === poll.returned &&
  poll.returned <= poll.issued &&
  poll.returned >= terms.ballots.of.count &&
  meets(terms.returned, { count: poll.returned, of: poll.issued });
