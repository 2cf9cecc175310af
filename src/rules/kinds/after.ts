import type { Day } from "../../kernel/day.js";
import { addMonthsTo } from "../../kernel/told-day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { type Awaited, awaits } from "../answer.js";
import { waitUntil } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { AnyFacts, Mendable } from "./kind.js";

/** A time that must be over: since when it runs, how long it lasts, and the day it is over. */
export interface Wait {
  readonly since: Day | undefined;
  readonly on: Day;
  readonly lasts: Quantity;
  readonly over: Day | undefined;
}

/** A step is taken when a time in months is over, at the earliest. Where the day it began is not on file, it is awaited. */
// @__NO_SIDE_EFFECTS__
export function after<T>(
  what: Bilingual,
  since: (facts: AnyFacts) => Day | undefined,
  lasts: (facts: AnyFacts, terms: T, since: Day) => Quantity,
  awaited: Awaited,
): Mendable<Wait, T> {
  return {
    measure: (facts, terms) => {
      const { on } = facts.step;
      const from = since(facts);
      const time = lasts(facts, terms, from ?? on);
      return { since: from, on, lasts: time, over: from && addMonthsTo(from, time.count) };
    },
    require: ({ on, over }) => (over === undefined ? awaits([awaited]) : on >= over),
    says: {
      en: ({ since, lasts, over }) =>
        `${what.en} on ${en.day(since)}; ${en.doing(lasts, "is", "are")} over on ${en.day(over)}`,
      zh: ({ since, lasts, over }) => `${zh.day(since)}${what.zh}；至${zh.day(over)}满${zh.quantity(lasts)}`,
    },
    remedy: ({ over }) => waitUntil(over),
  };
}
