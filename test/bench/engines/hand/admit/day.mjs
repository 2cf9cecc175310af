const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lastDayOf = (year, month) =>
  month === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : lengths[month];

const digits = (day, at) => (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48;

/** The months and days of a date as one number, so that two dates compare as numbers: `month * 32 + day`. */
export const numbered = (day) => {
  const year = digits(day, 0) * 100 + digits(day, 2);
  return (year * 12 + digits(day, 5) - 1) * 32 + digits(day, 8);
};

/** The same day so many months later as such a number, or the last day of that month. */
export const numberedAfter = (day, months) => {
  const start = numbered(day);
  const count = Math.floor(start / 32) + months;
  return count * 32 + Math.min(start % 32, lastDayOf(Math.floor(count / 12), count % 12));
};

/** The day that such a number stands for. */
export const dayOf = (number) => {
  const count = Math.floor(number / 32);
  const month = (count % 12) + 1;
  const day = number % 32;
  return `${Math.floor(count / 12)}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
};
