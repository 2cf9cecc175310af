import { isRecord } from "../../domain/ladder.js";
import type { Told } from "../../domain/told.js";
import type { Day } from "../../kernel/day.js";
import { earliest, isBefore, isWholeDay, type ToldDay } from "../../kernel/told-day.js";
import { appended } from "./appended.js";
import type { Draft } from "./draft.js";

// A record may be filed late: it counts from its own day. Where two days do not tell which is the later one, the order
// in which they were filed does.

/** Whether a minute comes after another of its kind: a record does not where it is known to be of an earlier day. */
export const isLast = (minute: Told, before: Told | undefined): boolean =>
  before === undefined || !isBefore(minute.on, before.on) || !isRecord(minute.step);

/** The first of a day on file and the day of a minute: only a record can be of an earlier one. */
export const firstOn = (before: Day | undefined, minute: Told): Day =>
  before === undefined || (isBefore(minute.on, before) && isRecord(minute.step)) ? minute.on : before;

/** Whether a minute is a record that is known to be of an earlier day than the latest one on file. */
export const isLate = ({ lastOn }: Draft, minute: Told): boolean =>
  lastOn !== undefined && isBefore(minute.on, lastOn) && isRecord(minute.step);

/** Notes the day of a minute, if it is the latest one on file. */
export const noteDay = (draft: Draft, on: ToldDay): void => {
  const day = earliest(on);
  if (day !== undefined && (draft.lastOn === undefined || day > draft.lastOn)) draft.lastOn = day;
};

/**
 * A list in the order of days with one more item: behind all those that are not known to be of a later day. Nothing in the
 * list is known to be of a later day than its last item, so most items are known to belong at the end by that one alone.
 */
export const placed = <T>(list: readonly T[], item: T, dayOf: (item: T) => ToldDay): readonly T[] => {
  const last = list.at(-1);
  if (last !== undefined && isWholeDay(dayOf(last)) && !isBefore(dayOf(item), dayOf(last))) return appended(list, item);
  const at = list.findIndex((one) => isBefore(dayOf(item), dayOf(one)));
  return at === -1 ? appended(list, item) : list.toSpliced(at, 0, item);
};

/** The day that a day is, where the items of a list are days. */
export const itself = (day: Day): Day => day;
