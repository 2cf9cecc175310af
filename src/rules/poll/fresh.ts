import { type Day, isWithin } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { pollDefault } from "./sources.js";
import { standing } from "./standing.js";

/** A poll speaks for six months; after that people are asked again. */
export const fresh = rule({
  id: "poll.fresh",
  cites: pollDefault({
    en: "A poll goes stale six months after its day.",
    zh: "民意调查结果自调查之日起六个月内有效。",
  }),
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier, step }, { poll }) => ({
    on: step.on,
    fresh: poll.fresh.of,
    polls: standing(dossier).map(({ at, on }) => ({ at, on })),
  }),
  require: ({ on, fresh, polls }) =>
    every(polls, (poll) =>
      poll.on === undefined ? awaits([{ step: "poll", at: poll.at }]) : isFresh(poll.on, on, fresh),
    ),
  else: "bar",
  says: {
    en: ({ on, fresh, polls }) =>
      `${polls.map((poll) => `polled at ${poll.at}: ${en.onFile(poll.on)}`).join("; ")}; good for ${en.quantity(fresh)}, used on ${en.day(on)}`,
    zh: ({ on, fresh, polls }) =>
      `${polls.map((poll) => `${zh.place(poll.at)}民意调查：${zh.onFile(poll.on)}`).join("；")}；有效期${zh.quantity(fresh)}，使用于${zh.day(on)}`,
  },
  remedy: ({ on, fresh, polls }) =>
    bring(
      ...polls
        .filter((poll) => poll.on === undefined || !isFresh(poll.on, on, fresh))
        .map(({ at }) => ({ step: "poll", at }) as const),
    ),
});

const isFresh = (polled: Day, on: Day, fresh: Quantity): boolean => isWithin(on, polled, fresh.count);
