import { addMonths, type Day, daysBetween, isDay } from "../../kernel/day.js";
import { isMonth, type ToldDay } from "../../kernel/told-day.js";

/** Where days lie on the axis. */
export interface Scale {
  readonly from: Day;
  readonly until: Day;
  readonly width: number;
  readonly x: (day: Day) => number;
}

/** A day of the axis that is written under it. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Where a told day is drawn: a month at its middle, and nowhere where it is not a day, or not known. */
export const middleOf = (told: ToldDay): Day | undefined =>
  isDay(told) ? told : isMonth(told) ? `${told}-15` : undefined;

/** The scale that holds all these days. It skips texts that are not days; without a day there is no scale. */
export const scaleOf = (days: readonly Day[], width: number): Scale | undefined => {
  const known = days.filter(isDay).sort();
  const [from] = known;
  if (from === undefined) return undefined;
  const until = known.at(-1) as Day; // where there is a first one there is a last
  const span = Math.max(1, daysBetween(from, until));
  return { from, until, width, x: (day) => (daysBetween(from, day) / span) * width };
};

/** The first days of months, so far apart that what is written under them does not meet. */
export const ticks = ({ from, until, width, x }: Scale): readonly Tick[] => {
  const months = Math.max(1, daysBetween(from, until) / 30);
  const step = steps.find((step) => (width * step) / months >= 80) ?? longest;
  const found: Tick[] = [];
  for (let day = firstTick(from, step); day <= until && isDay(day); day = addMonths(day, step)) {
    if (day >= from) found.push({ x: x(day), label: day.slice(0, 7) });
  }
  return found;
};

/** A month, a quarter, half a year, a year, and more for files that cover generations. */
const steps = [1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000] as const;
const longest = 12_000;

const firstTick = (from: Day, step: number): Day => {
  const january = `${from.slice(0, 4)}-01-01`;
  return addMonths(january, Math.floor((+from.slice(5, 7) - 1) / step) * step);
};
