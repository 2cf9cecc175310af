/**
 * A day as a whole number, 20260616 for 2026-06-16: rule engines compare numbers, and none of them counts months.
 */
export const numberOf = (day) => Number(day.replaceAll("-", ""));

/**
 * The same day so many calendar months later, as a number: the last of the month where it has no such day.
 */
export const monthsAfter = (day, months) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return to.year * 10_000 + to.month * 100 + Math.min(date, lastOf(to.year, to.month));
};

const lastOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
