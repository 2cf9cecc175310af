import { type Place, places } from "../../domain/place.js";
import { type Day, isWithin } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { bring } from "../remedy.js";
import { type Facts, rule } from "../rule.js";
import { standing } from "./standing.js";

/** A poll speaks for six months; after that people are asked again. */
export const fresh = rule({
  id: "poll.fresh",
  text: {
    en: "A poll goes stale six months after its day.",
    zh: "民意调查结果自调查之日起六个月内有效。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier, step, termsOn }, { poll: { fresh } }) => ({
    on: step.on,
    fresh: fresh.of,
    polls: standing(dossier).map(({ at, on }) => asOf(at, on, fresh.of, termsOn)),
  }),
  require: ({ on, fresh, polls }) =>
    every(polls, (poll) =>
      poll.on === undefined ? awaits([{ step: "poll", at: poll.at }]) : isFresh(poll.on, on, poll.fresh ?? fresh),
    ),
  else: "bar",
  says: {
    en: ({ on, fresh, polls }) =>
      `${polls.map((poll) => `polled at ${poll.at}: ${en.onFile(poll.on)}`).join("; ")}; good for ${lengths(polls, fresh).map(en.quantity).join(" and ")}, used on ${en.day(on)}`,
    zh: ({ on, fresh, polls }) =>
      `${polls.map((poll) => `${zh.place(poll.at)}民意调查：${zh.onFile(poll.on)}`).join("；")}；有效期${lengths(polls, fresh).map(zh.quantity).join("和")}，使用于${zh.day(on)}`,
  },
  remedy: ({ on, fresh, polls }) =>
    bring(
      ...polls
        .filter((poll) => poll.on === undefined || !isFresh(poll.on, on, poll.fresh ?? fresh))
        .map(({ at }) => ({ step: "poll", at }) as const),
    ),
  due: {
    from: ({ resolution, polls }) =>
      resolution === undefined // evidence ages until a vote has used it
        ? places.flatMap((at) => {
            const on = polls[at]?.on;
            return on === undefined ? [] : [{ step: "poll", on, at } as const];
          })
        : undefined,
    within: ({ poll }) => poll.fresh,
    step: "poll",
  },
});

/** A poll as it counts: with the time for which it is good where, on the day it was held, that was not as it is now. */
const asOf = (at: Place, on: Day | undefined, now: Quantity, termsOn: Facts["termsOn"]): Polled => {
  const then = on === undefined ? now : termsOn(on).poll.fresh.of;
  return then.count === now.count ? { at, on } : { at, on, fresh: then };
};

interface Polled {
  readonly at: Place;
  readonly on: Day | undefined;
  readonly fresh?: Quantity;
}

/** For how long the polls are good, each length once. */
const lengths = (polls: readonly { readonly fresh?: Quantity }[], fresh: Quantity): readonly Quantity[] => [
  ...new Map(polls.map((poll) => poll.fresh ?? fresh).map((one) => [one.count, one])).values(),
];

const isFresh = (polled: Day, on: Day, fresh: Quantity): boolean => isWithin(on, polled, fresh.count);
