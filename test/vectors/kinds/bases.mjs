import { mainland } from "fazhan/policies";
import { moves } from "./clause.mjs";
import { deferred } from "./course.mjs";
import { at, career, moved, plusDays } from "./file.mjs";

/** Days of admission around which the career is moved: leap days, month ends, and the edge of the two editions. */
export const admissions = [
  "2020-02-29",
  "2021-01-31",
  "2022-08-26",
  "2023-02-28",
  "2024-02-29",
  "2024-12-31",
  "2026-03-09",
  "2026-05-11",
];

/** Days of recognition around which the career is moved. */
export const recognitions = ["2019-12-31", "2020-02-29", "2023-02-28", "2023-08-31", "2024-02-29"];

/** @param {number} part @param {number} whole */
const atLeast = (part, whole) => ({ kind: "at-least", part, whole });
/** @param {number} part @param {number} whole */
const moreThan = (part, whole) => ({ kind: "more-than", part, whole });

/** Stricter terms, put on `national+hanshou`: vectors of such a policy are judged by other numbers. */
export const overlays = {
  "two-thirds": {
    id: "two-thirds",
    terms: { ballot: { majority: moreThan(2, 3), quorum: moreThan(2, 3) }, poll: { floor: atLeast(2, 3) } },
  },
  "nine-tenths": {
    id: "nine-tenths",
    terms: {
      cultivation: { lasts: { kind: "minimum", of: { unit: "months", count: 18 } } },
      poll: {
        passMark: atLeast(9, 10),
        floor: atLeast(7, 10),
        ballots: { kind: "minimum", of: { unit: "count", count: 9 } },
      },
    },
  },
};

/** Days off and days of work: without them no notice can be counted. */
export const calendars = { mainland };

/** With the second review some days sooner, as half-years are of different lengths. @param {readonly import("./file.mjs").Taken[]} file */
const reviewed = (file) => file.map((one, at) => (at === 7 ? { ...one, on: plusDays(one.on, -5) } : one));

/** Lists of minutes by name, from which vectors take theirs. */
export const minutes = {
  career,
  ...Object.fromEntries(admissions.map((day) => [`admitted-${day}`, moved("admit", day)])),
  "admitted-2014-05-26": moved("admit", "2014-05-26").slice(0, at("admit") + 1),
  ...Object.fromEntries(
    moves.map(({ name, day }) => [`${name}-${day}`, reviewed(moved(name, day)).slice(0, at(name))]),
  ),
  ...Object.fromEntries(
    Object.entries(deferred).map(([name, { take, append = [] }]) => [
      `deferred-${name}`,
      [...career.slice(0, take), ...append],
    ]),
  ),
  ...Object.fromEntries(recognitions.map((day) => [`recognized-${day}`, moved("recognize", day).slice(0, 8)])),
};
