import type { Awaited } from "../../rules/answer.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import type { Language } from "../../words/language.js";

/** What is still to come in, in words: `awaits consult (the police at residence)`. */
export const awaitedIn: Record<Language, (awaited: readonly Awaited[]) => string> = {
  en: (awaited) => `awaits ${en.list(awaited.map(inEnglish))}`,
  zh: (awaited) => `待补：${zh.list(awaited.map(inChinese))}`,
};

const inEnglish = (one: Awaited): string => {
  if ("calendar" in one) return `the calendar of ${one.calendar}`;
  const where =
    one.source && one.at
      ? en.cell({ source: one.source, at: one.at })
      : (one.at ?? (one.field === "on" ? "day" : one.field));
  return where === undefined ? en.step(one.step) : `${en.step(one.step)} (${where})`;
};

const inChinese = (one: Awaited): string => {
  if ("calendar" in one) return `${one.calendar}年节假日安排`;
  const at = one.at ? zh.place(one.at) : one.field === "on" ? "日期" : one.field;
  const where = one.source && one.at ? zh.cell({ source: one.source, at: one.at }) : at;
  return where === undefined ? zh.step(one.step) : `${zh.step(one.step)}（${where}）`;
};
