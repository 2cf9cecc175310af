import { type Day, daysBetween, isWithin, later } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { isWholeDay, type ToldDay } from "../../kernel/told-day.js";
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
  /** The day from which it is counted, where the period was not law yet when it began. */
  readonly counted?: Day;
  /** The day of the step at hand, where it was not done by then. */
  readonly by?: Day;
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
    measure: (facts, _terms, since) => {
      const from = of.from(facts);
      const on = of.on === undefined ? facts.step.on : of.on(facts);
      const counted = later(from ?? facts.step.on, since);
      const within = of.within(facts.termsOn(counted)).of;
      const open = on === undefined ? { by: facts.step.on } : {};
      if (from !== undefined && counted !== from) return { from, on, within, counted, ...open };
      if (from !== undefined || awaited === undefined) return { from, on, within, ...open };
      return { from, on, within, awaited: typeof awaited === "function" ? awaited(facts) : awaited };
    },
    require: ({ from, by, on = by, within, counted = from, awaited: missing }) => {
      if (counted === undefined) return missing !== undefined && awaits([missing]);
      return on !== undefined && isWithin(on, counted, within.count);
    },
    says: {
      en: ({ from, on, within, counted, by }) =>
        `${began.en}: ${en.onFile(from)}${counted ? `, counted from ${en.day(counted)}, when this became law` : ""}; ${done.en}: ${en.onFile(on)}; ${apart(counted ?? from, on ?? by, (days) => `${en.quantity({ count: days, unit: "days" })} ${on === undefined ? "passed" : "apart"}, `)}at most ${en.quantity(within)} allowed`,
      zh: ({ from, on, within, counted, by }) =>
        `${began.zh}：${zh.onFile(from)}${counted ? `（自本规定施行之日${zh.day(counted)}起计算）` : ""}；${done.zh}：${zh.onFile(on)}；${apart(counted ?? from, on ?? by, (days) => `${on === undefined ? "已过" : "相隔"}${zh.quantity({ count: days, unit: "days" })}，`)}不得超过${zh.quantity(within)}`,
    },
  };
}

/** How far apart two days are, where both are known to the day and one comes after the other. */
const apart = (from: ToldDay | undefined, on: ToldDay | undefined, say: (days: number) => string): string => {
  if (from === undefined || on === undefined || !isWholeDay(from) || !isWholeDay(on)) return "";
  const days = daysBetween(from, on);
  return days > 0 ? say(days) : "";
};
