import type { Quantity } from "../../kernel/quantity.js";
import { meets, type Share, type Threshold } from "../../kernel/threshold.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { pollsAtHand } from "./standing.js";

/** A poll counts when enough papers came back: more than half of those issued, and no fewer than seven. */
export const valid = rule({
  id: "poll.valid",
  text: {
    en: "A poll is valid when more than half of the papers issued, and at least seven, came back.",
    zh: "收回数超过发出数的半数，且不少于七张，民意调查方为有效。",
  },
  steps: ["poll", "prereview", "admit", "convert"],
  measure: (facts, { poll }) => ({
    polls: pollsAtHand(facts).map((one) => ({
      at: one.at,
      count: one.poll?.returned ?? 0,
      of: one.poll?.issued ?? 0,
      held: one.poll !== undefined,
    })),
    mark: poll.returned,
    ballots: poll.ballots.of,
  }),
  require: ({ polls, mark, ballots }) =>
    every(polls, (poll) => (poll.held ? isValid(poll, mark, ballots) : awaits([{ step: "poll", at: poll.at }]))),
  else: "bar",
  says: {
    en: ({ polls, mark, ballots }) =>
      `${polls.map((poll) => (poll.held ? `papers returned at ${poll.at}: ${en.share(poll)}` : `no poll at ${poll.at}`)).join(", ")}; ${en.threshold(mark)} and at least ${en.quantity(ballots)} needed`,
    zh: ({ polls, mark, ballots }) =>
      `${polls.map((poll) => (poll.held ? `${zh.place(poll.at)}发出${poll.of}张、收回${poll.count}张` : `${zh.place(poll.at)}尚无民意调查`)).join("；")}；收回须${zh.threshold(mark)}，且不少于${zh.quantity(ballots)}张`,
  },
  remedy: ({ polls, mark, ballots }) =>
    bring(...polls.filter((poll) => !isValid(poll, mark, ballots)).map(({ at }) => ({ step: "poll", at }) as const)),
});

/** Enough of the papers came back, and enough in number. */
const isValid = (returned: Share, mark: Threshold, fewest: Quantity): boolean =>
  meets(mark, returned) && returned.count >= fewest.count;
