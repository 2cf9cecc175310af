import { type Day, isWithin } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { bring } from "../remedy.js";
import { places } from "../../domain/place.js";
import { rule } from "../rule.js";
import { standing } from "./standing.js";

/** A poll speaks for six months; after that people are asked again. */
export const fresh = rule({
  id: "poll.fresh",
  text: {
    en: "A poll goes stale six months after its day.",
    zh: "民意调查结果自调查之日起六个月内有效。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier, step, termsOn }) => {
    const polls = standing(dossier).map(({ at, on }) => ({ at, on, fresh: termsOn(on ?? step.on).poll.fresh.of }));
    return { on: step.on, polls };
  },
  require: ({ on, polls }) =>
    every(polls, (poll) =>
      poll.on === undefined ? awaits([{ step: "poll", at: poll.at }]) : isFresh(poll.on, on, poll.fresh),
    ),
  else: "bar",
  says: {
    en: ({ on, polls }) =>
      `${polls.map((poll) => `polled at ${poll.at}: ${en.onFile(poll.on)}`).join("; ")}; good for ${lengths(polls, en.quantity).join(" and ")}, used on ${en.day(on)}`,
    zh: ({ on, polls }) =>
      `${polls.map((poll) => `${zh.place(poll.at)}民意调查：${zh.onFile(poll.on)}`).join("；")}；有效期${lengths(polls, zh.quantity).join("和")}，使用于${zh.day(on)}`,
  },
  remedy: ({ on, polls }) =>
    bring(
      ...polls
        .filter((poll) => poll.on === undefined || !isFresh(poll.on, on, poll.fresh))
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

/** For how long the polls are good, each length once: one that was held under other terms may be good for longer. */
const lengths = (polls: readonly { readonly fresh: Quantity }[], said: (of: Quantity) => string): readonly string[] => [
  ...new Set(polls.map(({ fresh }) => said(fresh))),
];

const isFresh = (polled: Day, on: Day, fresh: Quantity): boolean => isWithin(on, polled, fresh.count);
