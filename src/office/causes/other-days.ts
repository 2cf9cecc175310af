import { ladder, type StepName, stepNames } from "../../domain/ladder.js";
import { firstOf, isToldDay, isWholeDay, lastOf, type ToldDay } from "../../kernel/told-day.js";
import type { Placed } from "./placed.js";

/**
 * The same day in the other years of the file, and with its month and day the other way round, the nearest year
 * first: those on which the minute stands no worse in the order of the procedure.
 */
export const otherDays = ({ place, minute: { step, on } }: Placed, file: readonly Placed[]): readonly ToldDay[] => {
  if (on === "unknown") return [];
  const own = yearOf(on);
  const years = new Set(file.flatMap(({ minute }) => (minute.on === "unknown" ? [] : [yearOf(minute.on)])));
  const near = [...years].flatMap((year) => [year - 1, year, year + 1]);
  const others = [...new Set(near)]
    .filter((year) => year !== own)
    .toSorted((one, other) => Math.abs(one - own) - Math.abs(other - own) || one - other)
    .map((year) => `${year}`.padStart(4, "0") + on.slice(4));
  const swapped = isWholeDay(on) ? [`${on.slice(0, 4)}-${on.slice(8)}-${on.slice(5, 7)}`] : [];
  const now = turnedBy(step, on, place, file);
  return [...others, ...swapped].filter(
    (day) => day !== on && isToldDay(day) && turnedBy(step, day, place, file) <= now,
  );
};

const yearOf = (on: ToldDay): number => Number(on.slice(0, 4));

/**
 * With how many other steps of the chart a step on a day stands the wrong way round. One that is taken in more than one
 * stage stands so with none: it has its place in each.
 */
const turnedBy = (step: StepName, on: ToldDay, place: number, file: readonly Placed[]): number => {
  if (!hasOnePlace(step)) return 0;
  const rank = stepNames.indexOf(step);
  return file.filter((other) => {
    if (other.place === place || other.minute.on === "unknown" || !hasOnePlace(other.minute.step)) return false;
    const before = stepNames.indexOf(other.minute.step) - rank;
    return before < 0 ? firstOf(other.minute.on) > lastOf(on) : before > 0 && lastOf(other.minute.on) < firstOf(on);
  }).length;
};

const hasOnePlace = (step: StepName): boolean => ladder[step].chart.length === 1 && ladder[step].from.length === 1;
