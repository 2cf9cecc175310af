import { zh } from "../../words/zh.js";
import { validBallots } from "../../domain/poll.js";
import { awaits, every } from "../answer.js";
import { rule } from "../rule.js";
import { pollsAtHand } from "./standing.js";
import { pollDefault } from "./sources.js";

/** The numbers of a poll fit together: no more papers came back than went out, and each counts once. */
export const addsUp = rule({
  id: "poll.adds-up",
  cites: pollDefault({
    en: "Approving, opposing, blank and spoiled papers are those that came back, and no more came back than went out.",
    zh: "赞成、反对、弃权和废票之和等于收回数,收回数不多于发出数。",
  }),
  steps: ["poll", "prereview", "admit", "convert"],
  measure: (facts) => ({
    polls: pollsAtHand(facts).map(({ at, poll }) => ({
      at,
      issued: poll?.issued ?? 0,
      returned: poll?.returned ?? 0,
      counted: poll === undefined ? undefined : validBallots(poll) + poll.spoiled,
    })),
  }),
  require: ({ polls }) =>
    every(polls, ({ at, issued, returned, counted }) =>
      counted === undefined ? awaits([{ step: "poll", at }]) : counted === returned && returned <= issued,
    ),
  else: "bar",
  says: {
    en: ({ polls }) =>
      polls
        .map((poll) => `${poll.counted ?? 0} counted, ${poll.returned} returned, ${poll.issued} issued at ${poll.at}`)
        .join("; "),
    zh: ({ polls }) =>
      polls
        .map((poll) => `${zh.place(poll.at)}发出${poll.issued}张、收回${poll.returned}张、计票${poll.counted ?? 0}张`)
        .join(";"),
  },
});
