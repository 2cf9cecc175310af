import type { Effect } from "../../rules/breach.js";
import { en } from "../../words/en.js";
import type { Language } from "../../words/language.js";
import { zh } from "../../words/zh.js";

const englishEffect = (effect: Effect): string => {
  if (effect.kind === "redo-from") return `to be repeated from ${en.step(effect.step)} on`;
  if (effect.kind === "to-be-analyzed")
    return "to be analyzed as a whole; not recognized if the conditions of membership are not met";
  return effect.kind === "unrecognized" ? "not recognized" : `stands if ${en.body(effect.body)} consents`;
};

const chineseEffect = (effect: Effect): string => {
  if (effect.kind === "redo-from") return `应自“${zh.step(effect.step)}”起重新履行程序`;
  if (effect.kind === "to-be-analyzed") return "应综合分析研判，不符合党员条件的不予承认";
  return effect.kind === "unrecognized" ? "不予承认" : `经${zh.body(effect.body)}同意可予承认`;
};

/** What a breach does, in words. */
export const effectIn: Record<Language, (effect: Effect) => string> = { en: englishEffect, zh: chineseEffect };
