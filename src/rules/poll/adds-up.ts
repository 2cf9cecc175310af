import { validBallots } from "../../domain/poll.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { pollsAtHand } from "./standing.js";

/** The numbers of a poll fit together: no more papers came back than went out, and each counts once. */
export const addsUp = rule({
  id: "poll.adds-up",
  text: {
    en: "The approving, opposing, blank and spoiled papers add up to the papers that came back, and no more came back than went out.",
    zh: "赞成、反对、弃权和废票之和等于收回数，收回数不多于发出数。",
  },
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
    every(polls, (poll) => (poll.counted === undefined ? awaits([{ step: "poll", at: poll.at }]) : fits(poll))),
  else: "bar",
  stops: true,
  says: {
    en: ({ polls }) =>
      polls
        .map(({ at, issued, returned, counted }) =>
          counted === undefined
            ? `no poll at ${at}`
            : `${counted} counted, ${returned} returned, ${issued} issued at ${at}`,
        )
        .join("; "),
    zh: ({ polls }) =>
      polls
        .map(({ at, issued, returned, counted }) =>
          counted === undefined
            ? `${zh.place(at)}尚无民意调查`
            : `${zh.place(at)}发出${issued}张、收回${returned}张、计票${counted}张`,
        )
        .join("；"),
  },
  remedy: ({ polls }) => bring(...polls.filter((poll) => !fits(poll)).map(({ at }) => ({ step: "poll", at }) as const)),
});

interface Papers {
  readonly issued: number;
  readonly returned: number;
  readonly counted: number | undefined;
}

const fits = ({ issued, returned, counted }: Papers): boolean => counted === returned && returned <= issued;
