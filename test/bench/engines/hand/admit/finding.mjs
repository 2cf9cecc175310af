import { migrantWorkers } from "../../../fazhan.mjs";

/** What one rule found, with the fields of a finding of the library. */
export const finding = (rule, status, otherwise, measured, cites, awaits, waiver) => ({
  rule,
  status,
  else: otherwise,
  measured,
  cites,
  awaits,
  waiver,
  provisional: undefined,
});

/** The status of a rule whose answer is yes or no. */
export const kept = (answer) => (answer ? "holds" : "broken");

/** The last waiver of a rule, if any. */
export const waiverOf = (dossier, rule) => {
  const { waivers } = dossier;
  for (let at = waivers.length - 1; at >= 0; at--) if (waivers[at].rule === rule) return waivers[at];
  return undefined;
};

/** The numbers of the law, written down once for this one policy. */
export const threeDays = { unit: "days", count: 3 };
export const fullDay = { unit: "hours", count: 24 };
export const oneMonth = { unit: "months", count: 1 };
export const sixMonths = { unit: "months", count: 6 };
export const two = { unit: "count", count: 2 };
export const three = { unit: "count", count: 3 };
export const seven = { unit: "count", count: 7 };
export const moreThanHalf = { kind: "more-than", part: 1, whole: 2 };
export const passMark = { kind: "at-least", part: 80, whole: 100 };
export const floor = { kind: "at-least", part: 60, whole: 100 };
export const holderOnly = ["holder"];
export const candidateOnly = ["candidate"];

const byRule = Object.fromEntries(
  migrantWorkers.editions.at(-1).rules.admit.candidate.map((applied) => [applied.rule.id, applied.cites]),
);

/** The clause each rule stands on is a constant: the citations themselves are those of the policy. */
export const cites = { ...byRule };

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
