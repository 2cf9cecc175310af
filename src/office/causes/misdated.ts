import type { Irregularity } from "../../answers/audit/irregularity.js";
import type { Minute } from "../../domain/minute.js";
import { isToldDay, isWholeDay, type ToldDay } from "../../kernel/told-day.js";
import { isInOrder, type Placed } from "./placed.js";
import { grouped } from "./grouped.js";

/** A file with one minute moved to another day, and what is found in it then. */
export interface Moved {
  readonly place: number;
  readonly from: ToldDay;
  readonly would: ToldDay;
  readonly file: readonly Placed[];
  readonly found: readonly Irregularity[];
  /** What was found before and is not now. */
  readonly gone: readonly Irregularity[];
}

/** More days than these are not tried: the time that a file takes stays bounded. */
const mostTries = 200;

/**
 * The minute whose day, in another year or with month and day the other way round, lets most of what was found go; none
 * where no such day takes away two faults, or one that comes of the order of the days.
 */
export const misdatedIn = (
  file: readonly Placed[],
  found: readonly Irregularity[],
  audited: (file: readonly Placed[]) => readonly Irregularity[],
): Moved | undefined => {
  const before = weigh(found, file);
  if (before.faults < 2 && before.disorder === 0) return undefined;
  let best: Moved | undefined;
  let least = before;
  let tries = mostTries;
  for (const { place, minute, days } of candidatesIn(file, found))
    for (const would of days) {
      if (tries-- === 0) return best;
      const moved = file.map((one) => (one.place === place ? { place, minute: movedTo(minute, would) } : one));
      const left = audited(moved);
      const after = weigh(left, moved);
      const gone = before.faults - after.faults;
      if (gone < 2 && !(gone === 1 && after.disorder < before.disorder)) continue;
      if (after.faults > least.faults || (after.faults === least.faults && after.lines >= least.lines)) continue;
      best = { place, from: minute.on, would, file: moved, found: left, gone: without(found, left) };
      least = after;
      if (after.faults === 0) return best;
    }
  return best;
};

/** How much was found: faults, those of them about a step that is on file on another day, and lines. */
const weigh = (found: readonly Irregularity[], file: readonly Placed[]) => {
  const groups = grouped(found);
  const steps = new Set<string>(file.map(({ minute }) => minute.step));
  const disordered = groups.filter(
    ({ subject, items }) =>
      (subject.of === "step" && steps.has(subject.step)) ||
      items.some(({ rule }) => rule === "ladder.closed" || rule?.startsWith("order.")),
  );
  return { faults: groups.length, disorder: disordered.length, lines: found.length };
};

const without = (found: readonly Irregularity[], left: readonly Irregularity[]): readonly Irregularity[] => {
  const keys = new Set(left.map(({ rule, minute }) => JSON.stringify([rule, minute])));
  return found.filter(({ rule, minute }) => !keys.has(JSON.stringify([rule, minute])));
};

/**
 * The minutes and the days that they are tried on: those first of whose place, day or step most of what was found speaks,
 * and of those of which nothing does only the years beside their own.
 */
const candidatesIn = (file: readonly Placed[], found: readonly Irregularity[]) => {
  const said = found.map((one) => ({ one, text: "measured" in one ? JSON.stringify(one.measured) : "" }));
  const steps = new Set(grouped(found).flatMap(({ subject }) => (subject.of === "step" ? [subject.step] : [])));
  const mentions = ({ place, minute }: Placed): number =>
    (steps.has(minute.step) ? said.length : 0) +
    said.filter(({ one, text }) => one.minute === place || text.includes(minute.on)).length;
  return file
    .map((placed) => ({
      ...placed,
      count: mentions(placed),
      days: otherDays(placed.minute.on, file),
      text: JSON.stringify([placed.minute.on, placed.minute]),
    }))
    .toSorted((one, other) => other.count - one.count || compare(one.text, other.text))
    .map(({ place, minute, count, days }) => ({ place, minute, days: count > 0 ? days : days.slice(0, 2) }));
};

/** The one minute that stands out of the order of filing, and would stand in it on another day. */
export const oddDayIn = (file: readonly Placed[]): Pick<Moved, "place" | "from" | "would"> | undefined => {
  const odd = file.flatMap(({ place, minute }, at) => {
    if (!isInOrder(file.filter((_, index) => index !== at))) return [];
    const would = otherDays(minute.on, file).find((day) =>
      isInOrder(file.map((one, index) => (index === at ? { place, minute: { ...minute, on: day } } : one))),
    );
    return would === undefined ? [] : [{ place, from: minute.on, would }];
  });
  return odd.length === 1 ? odd[0] : undefined;
};

/** The same day in the other years of the file, and with its month and day the other way round, the nearest year first. */
const otherDays = (on: ToldDay, file: readonly Placed[]): readonly ToldDay[] => {
  if (on === "unknown") return [];
  const own = yearOf(on);
  const years = new Set(file.flatMap(({ minute }) => (minute.on === "unknown" ? [] : [yearOf(minute.on)])));
  const near = [...years].flatMap((year) => [year - 1, year, year + 1]);
  const others = [...new Set(near)]
    .filter((year) => year !== own)
    .toSorted((one, other) => Math.abs(one - own) - Math.abs(other - own) || one - other)
    .map((year) => `${year}`.padStart(4, "0") + on.slice(4));
  const swapped = isWholeDay(on) ? [`${on.slice(0, 4)}-${on.slice(8)}-${on.slice(5, 7)}`] : [];
  return [...others, ...swapped].filter((day) => day !== on && isToldDay(day));
};

const yearOf = (on: ToldDay): number => Number(on.slice(0, 4));

/** The minute on another day; a notice moves whole. */
const movedTo = (minute: Minute, would: ToldDay): Minute => {
  if (minute.step !== "notice") return { ...minute, on: would };
  const { from, until } = minute;
  const moved = (day: string) => would.slice(0, 4) + day.slice(4);
  return {
    ...minute,
    on: would,
    ...(from !== undefined && { from: moved(from) }),
    ...(until !== undefined && { until: moved(until) }),
  };
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
