import type { StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { ToldDay } from "../../kernel/told-day.js";
import { compare } from "../compare.js";
import { otherDays } from "./other-days.js";
import type { Placed } from "./placed.js";
import { grouped } from "./grouped.js";
import type { Judged } from "./judged.js";

/** A file with one minute moved to another day, and what is found in it then. */
export interface Moved {
  readonly place: number;
  readonly step: StepName;
  readonly from: ToldDay;
  readonly would: ToldDay;
  readonly file: readonly Placed[];
  readonly found: readonly Judged[];
  /** What was found before and is not now. */
  readonly gone: readonly Judged[];
}

/** More days than these are not tried, nor any in a longer file: the time that a file takes stays bounded. */
const mostTries = 150;
const mostMinutes = 200;

/**
 * The minute whose day, in another year or with month and day the other way round, lets most of what was found go; none
 * where no such day takes away two faults, and no other year one that comes of the order of the days.
 */
export const misdatedIn = (
  file: readonly Placed[],
  found: readonly Judged[],
  audited: (file: readonly Placed[]) => readonly Judged[],
): Moved | undefined => {
  if (isLight(weigh(found, file)) || file.length > mostMinutes) return undefined;
  const now = audited([...file]); // in the order of the days, as after each move: what goes by that alone goes by no move
  const before = weigh(now, file);
  if (isLight(before)) return undefined;
  let best: Moved | undefined;
  let least = before;
  let tries = mostTries;
  for (const { place, minute, days } of candidatesIn(file, found, before.faults > 1))
    for (const would of days) {
      if (tries-- === 0) return best;
      const moved = file.map((one) => (one.place === place ? { place, minute: movedTo(minute, would) } : one));
      const left = audited(moved);
      const after = weigh(left, moved);
      const gone = before.faults - after.faults;
      if (gone < 2 && !(gone === 1 && after.disorder < before.disorder && would.slice(4) === minute.on.slice(4)))
        continue;
      if (after.faults > least.faults || (after.faults === least.faults && after.lines >= least.lines)) continue;
      best = { place, step: minute.step, from: minute.on, would, file: moved, found: left, gone: without(now, left) };
      least = after;
      if (after.faults === 0) return best;
    }
  return best;
};

/** Whether too little was found for a mistyped day to be told from an act that came late. */
const isLight = ({ faults, disorder }: Weight): boolean => faults < 2 && disorder === 0;

interface Weight {
  readonly faults: number;
  readonly disorder: number;
  readonly lines: number;
}

/** How much was found: faults, those of them about a step that is on file on another day, and lines. */
const weigh = (found: readonly Judged[], file: readonly Placed[]): Weight => {
  const groups = grouped(found);
  const steps = new Set<string>(file.map(({ minute }) => minute.step));
  const disordered = groups.filter(({ subject, items }) =>
    subject.of === "step" ? steps.has(subject.step) : items.some(({ rule }) => isOfOrder(rule)),
  );
  return { faults: groups.length, disorder: disordered.length, lines: found.length };
};

const isOfOrder = (rule: string | undefined): boolean =>
  rule === "ladder.closed" || rule?.startsWith("order.") === true;

const without = (found: readonly Judged[], left: readonly Judged[]): readonly Judged[] => {
  const keys = new Set(left.map(({ rule, minute }) => JSON.stringify([rule, minute])));
  return found.filter(({ rule, minute }) => !keys.has(JSON.stringify([rule, minute])));
};

/**
 * The minutes and the days that they are tried on: those first of whose place, day or step most of what was found speaks,
 * and of those of which nothing does only the years beside their own, where there are several faults.
 */
const candidatesIn = (file: readonly Placed[], found: readonly Judged[], isSeveral: boolean) => {
  const said = found.map((one) => ({ one, text: "measured" in one ? JSON.stringify(one.measured) : "" }));
  const steps = new Set(grouped(found).flatMap(({ subject }) => (subject.of === "step" ? [subject.step] : [])));
  const mentions = ({ place, minute }: Placed): number =>
    (steps.has(minute.step) ? said.length : 0) +
    said.filter(({ one, text }) => one.minute === place || text.includes(minute.on)).length;
  return file
    .map((placed) => ({
      ...placed,
      count: mentions(placed),
      days: otherDays(placed, file),
      text: JSON.stringify([placed.minute.on, placed.minute]),
    }))
    .filter(({ count }) => isSeveral || count > 0)
    .toSorted((one, other) => other.count - one.count || compare(one.text, other.text))
    .map(({ place, minute, count, days }) => ({ place, minute, days: count > 0 ? days : days.slice(0, 2) }));
};

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
