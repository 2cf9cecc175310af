import type { StepName } from "../../domain/ladder.js";
import type { Awaited } from "../../rules/answer.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import type { Language } from "../../words/language.js";

/** What a field of a step is called; its path, unless somebody who has the words of forms says it. */
export type Called = (step: StepName, field: string) => string;

const byPath: Called = (_, field) => field;

/** What is still to come in, in words: `awaits consult (the police at residence)`. */
export const awaitedIn: Record<Language, (awaited: readonly Awaited[], called?: Called) => string> = {
  en: (awaited, called = byPath) => `awaits ${en.list(awaited.map((one) => inEnglish(one, called)))}`,
  zh: (awaited, called = byPath) => `待补：${zh.list(awaited.map((one) => inChinese(one, called)))}`,
};

const inEnglish = (one: Awaited, called: Called): string => {
  if ("calendar" in one) return `the calendar of ${one.calendar}`;
  const where =
    one.source && one.at ? en.cell({ source: one.source, at: one.at }) : (one.at ?? fieldOf(one, "day", called));
  return where === undefined ? en.step(one.step) : `${en.step(one.step)} (${where})`;
};

const inChinese = (one: Awaited, called: Called): string => {
  if ("calendar" in one) return `${one.calendar}年节假日安排`;
  const at = one.at ? zh.place(one.at) : fieldOf(one, "日期", called);
  const where = one.source && one.at ? zh.cell({ source: one.source, at: one.at }) : at;
  return where === undefined ? zh.step(one.step) : `${zh.step(one.step)}（${where}）`;
};

const fieldOf = (
  { step, field }: Exclude<Awaited, { readonly calendar: number }>,
  day: string,
  called: Called,
): string | undefined => (field === undefined ? undefined : field === "on" ? day : called(step, field));
