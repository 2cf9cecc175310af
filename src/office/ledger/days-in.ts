import { addDays, daysBetween, isDay } from "../../kernel/day.js";
import { blank, isBlank, isNotKnown, type Reading, read, textOfCell, wrong } from "./reading.js";
import { timeOf } from "./time-of.js";

/** A day that a cell tells, or the first and the last day of what took several. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The days that a cell tells, one after another. */
export const daysIn = (cell: unknown): Reading<readonly Span[]> => {
  const usual = typeof cell === "string" ? (single.exec(cell) ?? range.exec(cell)) : null; // most cells need no mending first
  if (usual) return several(ofParts(usual));
  if (isBlank(cell)) return blank;
  const time = timeOf(cell);
  if (time !== undefined) return ofTime(time);
  if (typeof cell === "number") return ofNumber(cell);
  const text = textOfCell(cell);
  return text === undefined ? wrong("not-a-day") : ofText(text);
};

/** How many days a span has, where both of its days are known. */
export const lengthOf = ({ from, until }: Span): number | undefined =>
  isDay(from) && isDay(until) ? daysBetween(from, until) + 1 : undefined;

const one = (day: string): Reading<readonly Span[]> => read([{ from: day, until: day }]);

const several = (only: Reading<Span>): Reading<readonly Span[]> => (only.is === "read" ? read([only.value]) : only);

/** A date of a sheet is a midnight somewhere: the day that is nearest in universal time. */
const ofTime = (time: number): Reading<readonly Span[]> => {
  const day = addDays("1970-01-01", Math.floor((time / 3_600_000 + 12) / 24));
  return isDay(day) ? one(day) : wrong("not-a-day");
};

/** A number of a sheet: eight digits, a serial number, a year, or a year and a month after a point. */
const ofNumber = (number: number): Reading<readonly Span[]> => {
  if (!Number.isFinite(number)) return wrong("not-a-day");
  if (number >= 1900 && number < 2100) {
    if (Number.isInteger(number)) return wrong("year-only");
    return /\.1$/.test(String(number)) ? wrong("ambiguous") : ofText(String(number)); // 2020.1 is January, or 2020.10
  }
  if (number >= 10_000 && number < 73_051) return one(addDays("1899-12-30", Math.floor(number)));
  return Number.isInteger(number) ? ofText(String(number)) : wrong("not-a-day");
};

const ofText = (written: string): Reading<readonly Span[]> => {
  const text = written
    .replaceAll(/[‐‑‒–—―−─]+/gu, "-")
    .replaceAll(/[至到~〜]+/gu, "~")
    .replaceAll("。", ".")
    .replaceAll(/\s*([.\-/~年月日])\s*/gu, "$1")
    .replaceAll(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?/gu, "");
  if (isNotKnown(text)) return one("unknown");
  const spans: Span[] = [];
  let year: string | undefined;
  for (const part of text.split(/[、,;\s]+/u).filter(Boolean)) {
    const found = spanOf(part, year);
    if (found.is !== "read") return found;
    year = found.value.until.slice(0, 4);
    spans.push(found.value);
  }
  return spans.length > 0 ? read(spans) : wrong("not-a-day");
};

const full = String.raw`(\d{4})(?:([.\-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)`;
const single = new RegExp(`^${full}$`, "u");
const range = new RegExp(`^${full}[-~](?:(\\d{4})[.\\-/年])?(?:(\\d{1,2})[.\\-/月])?(\\d{1,2})[日号]?$`, "u");

const ofDigits = /^(\d{4})(\d{2})(\d{2})(?:[-~](?:(\d{4})(?=\d{4}$))?(?:(\d{2})(?=\d{2}$))?(\d{2}))?$/;

/** What one part of a cell tells; a part without its year takes that of the part before it. */
const spanOf = (part: string, before: string | undefined): Reading<Span> => {
  const digits = ofDigits.exec(part);
  if (digits) {
    const [, year, month, day, laterYear = year, laterMonth = month, laterDay] = digits;
    return laterDay === undefined
      ? spanned([year, month, day])
      : spanned([year, month, day], [laterYear, laterMonth, laterDay]);
  }
  const whole = single.exec(part) ?? range.exec(part);
  if (whole) return ofParts(whole);
  const month = /^(\d{4})(?:[.\-/]|年)(\d{1,2})月?$/u.exec(part);
  if (month) {
    const told = `${month[1]}-${padded(month[2])}`;
    return isDay(`${told}-01`) ? read({ from: told, until: told }) : wrong("no-such-day");
  }
  const later = /^(\d{1,2})[.\-/月](\d{1,2})[日号]?$/u.exec(part);
  if (later && before !== undefined) return spanned([before, later[1], later[2]]);
  if (/^\d{4}年?$/u.test(part)) return wrong("year-only");
  return wrong(/^['’‘]?\d{2}[.\-/年]\d{1,2}([.\-/月]|$)/u.test(part) ? "two-digit-year" : "not-a-day");
};

type Parts = readonly (string | undefined)[];

/** One day, or the first and the last; what the last one leaves out it has in common with the first. */
const ofParts = (match: RegExpExecArray): Reading<Span> => {
  const [year, month, day] = [match[1], match[3] ?? match[5], match[4] ?? match[6]];
  const last = match[9];
  return spanned([year, month, day], last === undefined ? undefined : [match[7] ?? year, match[8] ?? month, last]);
};

const padded = (digits = ""): string => digits.padStart(2, "0");
const dayOf = ([year, month, day]: Parts): string => `${year}-${padded(month)}-${padded(day)}`;

const spanned = (first: Parts, last?: Parts): Reading<Span> => {
  const from = dayOf(first);
  const until = last === undefined ? from : dayOf(last);
  if (!isDay(from) || !isDay(until)) return wrong("no-such-day");
  return from <= until ? read({ from, until }) : wrong("reversed");
};
