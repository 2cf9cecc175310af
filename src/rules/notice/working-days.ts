import { countWorkingDays } from "../../kernel/calendar.js";
import type { Quantity } from "../../kernel/quantity.js";
import type { Step } from "../../domain/step.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { type Answer, awaits } from "../answer.js";
import type { Era, Words } from "../rule.js";

/**
 * A notice measured in working days; `days` is missing where there is no notice, `provisional` names years without a
 * calendar.
 */
export interface NoticeLength {
  readonly days: number | undefined;
  readonly needed: Quantity;
  readonly provisional: readonly number[];
}

/** The working days of a notice, as far as they are needed. */
export const noticeLength = (notice: Step<"notice"> | undefined, needed: Quantity, { calendar }: Era): NoticeLength => {
  const days = notice && countWorkingDays(calendar, notice.from, notice.until, needed.count);
  return { days: days?.count, needed, provisional: days?.provisional ?? [] };
};

/** Whether a notice was long enough: without the calendar of its year that cannot be told, so it awaits it. */
export const isLongEnough = ({ days, needed, provisional }: NoticeLength): Answer => {
  if (days === undefined) return awaits([{ step: "notice" }]);
  return provisional.length > 0 ? awaits(provisional.map((calendar) => ({ calendar }))) : days >= needed.count;
};

/** The length of a notice in both languages. */
export const noticeWords: Words<NoticeLength> = {
  en: ({ days, needed, provisional }) =>
    `${en.many(days ?? "no", "working day")} of notice${provisional.length > 0 ? " by weekdays alone" : ""}; at least ${en.quantity(needed)}`,
  zh: ({ days, needed, provisional }) =>
    `公示${days ?? 0}个工作日${provisional.length > 0 ? "（仅按星期推算）" : ""}；不少于${zh.quantity(needed)}`,
};
