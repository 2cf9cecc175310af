import { firstOf, isMonth, isWholeDay, lastOf } from "../../kernel/told-day.js";

/**
 * What a row tells, in the order in which it was filed: by day, and on one day by the procedure, in whose order it is given.
 * What is known by its month is placed as soon in it as the step before allows, what is of an unknown day right after the step before.
 */
export const inOrder = <T extends { readonly on: string }>(told: readonly T[]): readonly T[] => {
  let before = "";
  const keyed = told.map((one) => {
    before = keyOf(one.on, before);
    return { one, key: before };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ one }) => one);
};

const keyOf = (on: string, before: string): string => {
  if (isWholeDay(on)) return on;
  if (!isMonth(on)) return before;
  return before > firstOf(on) && before <= lastOf(on) ? before : firstOf(on);
};
