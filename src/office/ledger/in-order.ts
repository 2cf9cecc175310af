import { firstOf, isMonth, isWholeDay, lastOf } from "../../kernel/told-day.js";
import { type SlotName, slotNames } from "./slots.js";

/** Something that was taken on a told day in its place of the procedure. */
export interface Placed {
  readonly slot: SlotName;
  readonly on: string;
}

/**
 * What a row tells, in the order in which it was filed: by day, and on one day by the procedure. A day known by its month
 * is placed as soon in it as the step before allows, one that is not known right after the step before.
 */
export const inOrder = <T extends Placed>(told: readonly T[]): readonly T[] => {
  const byProcedure = [...told].sort((one, other) => rank(one) - rank(other));
  let before = "";
  const keyed = byProcedure.map((one) => {
    before = keyOf(one.on, before);
    return { one, key: before };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
};

const rank = ({ slot }: Placed): number => slotNames.indexOf(slot);

const keyOf = (on: string, before: string): string => {
  if (isWholeDay(on)) return on;
  if (!isMonth(on)) return before;
  return before > firstOf(on) && before <= lastOf(on) ? before : firstOf(on);
};
