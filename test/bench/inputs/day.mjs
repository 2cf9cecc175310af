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
