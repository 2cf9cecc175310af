import { type Day, isWithin } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { type Awaited, awaits } from "../answer.js";
import type { Bilingual } from "../source.js";
import type { Maximum, Terms } from "../terms.js";
import type { AnyFacts, Kind } from "./kind.js";

/** A period that began on a day, and the day by which something was done; each day is missing where it is not on file. */
export interface Period {
  readonly from: Day | undefined;
  readonly on: Day | undefined;
  readonly within: Quantity;
  /** What would tell the beginning, where it is not on file and can be awaited. */
  readonly awaited?: Awaited;
}

/** What begins a period, what ends it, and how long it may be. */
export interface Within {
  readonly began: Bilingual;
  readonly from: (facts: AnyFacts) => Day | undefined;
  readonly done: Bilingual;
  /** The day it was done: the day of the step at hand, unless it is another. */
  readonly on?: (facts: AnyFacts) => Day | undefined;
  /** The longest time between the two, by the terms of the day it began. */
  readonly within: (terms: Terms) => Maximum;
  /** What the rule awaits where the beginning is not on file; without it, the rule is broken there. */
  readonly awaited?: Awaited | ((facts: AnyFacts) => Awaited);
}

/** Something is done within a period after something else. */
// @__NO_SIDE_EFFECTS__
export function within({ began, done, awaited, ...of }: Within): Kind<Period> {
  return {
    measure: (facts) => {
      const from = of.from(facts);
      const on = of.on === undefined ? facts.step.on : of.on(facts);
      const within = of.within(facts.termsOn(from ?? facts.step.on)).of;
      if (from !== undefined || awaited === undefined) return { from, on, within };
      return { from, on, within, awaited: typeof awaited === "function" ? awaited(facts) : awaited };
    },
    require: ({ from, on, within, awaited: missing }) => {
      if (from === undefined) return missing !== undefined && awaits([missing]);
      return on !== undefined && isWithin(on, from, within.count);
    },
    says: {
      en: ({ from, on, within }) =>
        `${began.en}: ${en.onFile(from)}; ${done.en}: ${en.onFile(on)}; at most ${en.quantity(within)} between`,
      zh: ({ from, on, within }) =>
        `${began.zh}：${zh.onFile(from)}；${done.zh}：${zh.onFile(on)}；间隔不超过${zh.quantity(within)}`,
    },
  };
}
