import { census } from "../fazhan.mjs";
import { daysBetween } from "../inputs/day.mjs";

/** From which step to which a census counts days. */
const legs = census([]).durations.map(({ from, to }) => ({ from, to, name: `${from} to ${to}` }));

/**
 * Quartiles of two shares cannot be added, so the days themselves are counted: for each leg, how many files took so
 * many days. However many files there are, there are no more entries than days.
 */
export const noDays = () => Object.fromEntries(legs.map(({ name }) => [name, {}]));

/** Counts the days of one more file. */
export const countDays = (counted, dossier) => {
  for (const { from, to, name } of legs) {
    const [first, last] = [dossier.days[from], dossier.days[to]];
    if (first === undefined || last === undefined) continue;
    const days = daysBetween(first, last);
    counted[name][days] = (counted[name][days] ?? 0) + 1;
  }
};

/** The durations as a census tells them. */
export const durationsOf = (counted) =>
  legs.map(({ from, to, name }) => {
    const entries = Object.entries(counted[name]).map(([days, files]) => [Number(days), files]);
    const inOrder = entries.toSorted(([one], [other]) => one - other);
    const count = inOrder.reduce((sum, [, files]) => sum + files, 0);
    return { from, to, count, quartiles: count === 0 ? undefined : quartilesOf(inOrder, count) };
  });

/** By nearest rank: the first number of days that a quarter, half, three quarters of all files do not exceed. */
const quartilesOf = (inOrder, count) => {
  const [q1, median, q3] = [1, 2, 3].map((quarters) => ranked(inOrder, Math.ceil((count * quarters) / 4)));
  return { q1, median, q3 };
};

const ranked = (inOrder, rank) => {
  let files = 0;
  const [days] = inOrder.find(([, more]) => {
    files += more;
    return files >= rank;
  });
  return days;
};
