/**
 * A calendar day as ISO 8601 text, `YYYY-MM-DD`. Days of four-digit years compare as text: `"2026-05-10" <
 * "2026-05-11"`.
 */
export type Day = string;

/**
 * Whether a text names a day that exists, in a year from 0001 to 8999: no period counted from it leaves four digits.
 */
export const isDay = (text: string): boolean => {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const year = yearOf(text);
  const day = dayOf(text);
  return year >= 1 && year < 9000 && day >= 1 && day <= daysIn(year, monthOf(text));
};

/**
 * The same day of the month a number of calendar months later, or the last day of that month where it has no such day:
 * 31 January and one month is 28 or 29 February. A period is always counted from its anchor, never month by month.
 */
export const addMonths = (day: Day, months: number): Day => {
  const count = monthsBefore(day) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return text(year, month, Math.min(dayOf(day), daysIn(year, month)));
};

/**
 * The day a number of days later (or earlier, for a negative count). Counted from a text that is not a day, or over more days than
 * can be counted one by one, it is `0000-00-00`, which is no day either.
 */
export const addDays = (day: Day, days: number): Day => dayAt(ordinal(day) + days);

/**
 * Whether a day lies at most a number of calendar months after another: `day <= addMonths(from, months)`, without
 * writing that last day out.
 */
export const isWithin = (day: Day, from: Day, months: number): boolean => {
  const late = monthsBefore(day) - monthsBefore(from) - months;
  return late < 0 || (late === 0 && dayOf(day) <= dayOf(from));
};

/** How many days lie from one day to another; zero for the same day. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => ordinal(day) % 7 >= 5;

/** The later of two days. */
export const later = (one: Day, other: Day): Day => (one < other ? other : one);

/** Whether a text is written like a day, whether there is such a day or not. */
export const isWrittenAsDay = (text: string): boolean => shape.test(text);

/** The year of a day as a number. */
export const yearOf = (day: Day): number =>
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);

const shape = /^\d{4}-\d{2}-\d{2}$/;
const monthOf = (day: Day): number => digit(day, 5) * 10 + digit(day, 6);
const dayOf = (day: Day): number => digit(day, 8) * 10 + digit(day, 9);

/** One digit of a day as a number, read without cutting the text up; any other letter is not a number. */
const digit = (day: Day, at: number): number => {
  const value = day.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

/** Whole months from the beginning of the calendar to the month of a day. */
const monthsBefore = (day: Day): number => yearOf(day) * 12 + monthOf(day) - 1;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The days of a month; a thirteenth has none. */
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));

const text = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;

/** Days before the first of January of a year; 0001-01-01, a Monday, has ordinal 0. */
const daysBefore = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const ordinal = (day: Day): number => {
  let days = daysBefore(yearOf(day)) + dayOf(day) - 1;
  for (let month = 1; month < monthOf(day); month++) days += daysIn(yearOf(day), month);
  return days;
};

const dayAt = (count: number): Day => {
  if (!Number.isSafeInteger(count)) return "0000-00-00"; // the year would never be found
  let year = Math.floor(count / 365.2425);
  while (daysBefore(year + 1) <= count) year++;
  let rest = count - daysBefore(year);
  let month = 1;
  while (rest >= daysIn(year, month)) rest -= daysIn(year, month++);
  return text(year, month, rest + 1);
};
