/**
 * Chance with a seed: the same inputs on every machine. A xorshift of 32 bits, from which whole numbers, picks and
 * odds are drawn.
 */
export const chance = (seed) => {
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let turn = 0; turn < 8; turn++) next(); // neighboring seeds start alike
  const below = (limit) => next() % limit;
  const between = (least, most) => least + below(most - least + 1);
  return { below, between, pick: (list) => list[below(list.length)], odds: (percent) => below(100) < percent };
};

const oneDay = 86_400_000;

/** The day so many days later, as ISO text. Inputs are made by other date arithmetic than the library's. */
export const plusDays = (day, days) => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);

/** The same day of a later month, or the first of the month after it where that has no such day. */
export const plusMonths = (day, months) => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

/** How many days lie between two days. */
export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / oneDay;
