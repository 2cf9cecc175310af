import { addMonths, type Day, isDay } from "./day.js";

/** A day as it was told: a whole day, its month (`2020-03`), or that it is not known. */
export type ToldDay = Day | "unknown";

/** Whether a told day is known to the day. */
export const isWholeDay = (told: ToldDay): told is Day => told.length === 10;

/** Whether a told day is known by its month alone. */
export const isMonth = (told: ToldDay): boolean => told.length === 7 && isDay(`${told}-01`);

/** Whether a text tells a day: one that exists, a month, or `unknown`. */
export const isToldDay = (text: string): text is ToldDay =>
  typeof text === "string" && (text === "unknown" || isMonth(text) || isDay(text));

/** The first and the last day that a month has, and those between. */
export const daysOfMonth = (month: ToldDay): readonly Day[] => {
  const first = `${month}-01`;
  const days: Day[] = [];
  for (let day = 1; day <= 31; day++) {
    const one = `${month}-${day < 10 ? "0" : ""}${day}`;
    if (isDay(one)) days.push(one);
  }
  return days.length > 0 ? days : [first];
};

/** The first day that a told day can be; `undefined` where it can be any. */
export const earliest = (told: ToldDay): Day | undefined =>
  isWholeDay(told) ? told : isMonth(told) ? `${told}-01` : undefined;

/** The last day that a told day can be; `undefined` where it can be any. */
export const latest = (told: ToldDay): Day | undefined =>
  isWholeDay(told) ? told : isMonth(told) ? daysOfMonth(told).at(-1) : undefined;

/** The same day a number of months later: of a month, the month. What is not known stays so. */
export const addMonthsTo = (told: ToldDay, months: number): ToldDay => {
  if (isWholeDay(told)) return addMonths(told, months);
  return isMonth(told) ? addMonths(`${told}-01`, months).slice(0, 7) : told;
};

/** The first day that a told day can be; of one that is not known, the first day there is. */
export const firstOf = (told: ToldDay): Day => earliest(told) ?? "0001-01-01";

/** The last day that a told day can be; of one that is not known, the last day there is. */
export const lastOf = (told: ToldDay): Day => latest(told) ?? "8999-12-31";

/** Whether a told day is known to lie before another. */
export const isBefore = (one: ToldDay, other: ToldDay): boolean =>
  isWholeDay(one) && isWholeDay(other) ? one < other : lastOf(one) < firstOf(other);

/** What is known of a day that lies between two: the day where they are one, its month, or nothing. */
export const toldBetween = (first: Day, last: Day): ToldDay => {
  if (first === last) return first;
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : "unknown";
};
