import { overlays } from "./vectors.mjs";

/** @typedef {import("./entries.mjs").Use} Use */

const counts = [0, 1, 2, 12, 1_000_000_000];
const days = ["0001-01-01", "2000-02-29", "2011-12-30", "2024-02-29", "2025-03-30", "2026-10-25", "8999-12-31"];

/** Days across leap years, and across the days on which clocks were put forward or back. @param {Use} use */
export const measure = ({ fazhan }) => {
  for (const day of days.slice(1, -1)) for (const count of [-1, 0, 1, 365]) fazhan.addDays(day, count);
  for (const day of days) for (const count of [0, 1, 6, 12]) fazhan.addMonths(day, count);
  for (const from of days) for (const to of days) fazhan.daysBetween(from, to);
  const units = [fazhan.days, fazhan.hours, fazhan.months, fazhan.workingDays, fazhan.years];
  for (const unit of units) for (const count of counts) fazhan.maximum(fazhan.minimum(unit(count)).of);
};

/** Shares around every mark. @param {Use} use */
export const compareShares = ({ fazhan }) => {
  const marks = [fazhan.atLeast(4, 5), fazhan.moreThan(1, 2), fazhan.atLeast(80, 100), fazhan.moreThan(2, 3)];
  for (const mark of marks) {
    for (const other of marks) fazhan.asStrict(mark, other);
    for (const of of counts) for (const count of [0, 1, 4, of]) fazhan.meets(mark, { count, of });
  }
};

const situations = ["concentrated", "scattered"].flatMap((spread) =>
  ["away", "home-coming"].flatMap((season) => [0, 2, 3].map((fullMembers) => ({ spread, season, fullMembers }))),
);

/** @param {Use} use */
export const advise = ({ fazhan }) => {
  for (const situation of situations) fazhan.advisePlatform(/** @type {never} */ ({ migrants: 12, ...situation }));
};

/** @param {Use} use */
export const answer = ({ fazhan }) => {
  const answers = [true, false, fazhan.awaits([{ step: "talk" }, { calendar: 2027 }])];
  for (const one of answers) for (const other of answers) fazhan.every([one, other], (each) => each);
  fazhan.every([], () => true);
  fazhan.listed(Object.keys(overlays));
  fazhan.choice("inflow");
};
