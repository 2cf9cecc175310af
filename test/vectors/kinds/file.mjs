import { readFileSync } from "node:fs";

/** @typedef {Record<string, any>} Data */
/** @typedef {Data & { step: string, on: string, by?: any, person?: any }} Taken */
/** @typedef {Record<string, Data | null>} Replaced */
/** @typedef {Readonly<{ base: string, take?: number, replace?: Replaced, append?: Data[] }>} Recipe */
/** @typedef {Recipe | readonly Data[]} Minutes */
/** @typedef {Readonly<{ id: string, policy?: string, terms: Data, minutes: Minutes, step: Data }>} Case */

/** @type {readonly Taken[]} */
export const career = JSON.parse(readFileSync(new URL("../../../examples/data/career.json", import.meta.url), "utf8"));

/**
 * The place in the career of a step: the first one of its name, unless told.
 * @param {string} name
 */
export const at = (name, nth = 0) =>
  career.indexOf(/** @type {Taken} */ (career.filter(({ step }) => step === name)[nth]));

/**
 * A step of the career with some of it changed.
 * @param {string} name
 * @returns {Taken}
 */
export const step = (name, changes = {}, nth = 0) => ({ .../** @type {Taken} */ (career[at(name, nth)]), ...changes });

/**
 * The career before a step, with some minutes replaced (null: left out) and others added at the end.
 * @param {string} name
 * @param {Replaced} replace
 * @param {Data[]} append
 * @returns {Recipe}
 */
export const before = (name, replace = {}, append = [], base = "career") => ({
  base,
  take: at(name),
  ...(Object.keys(replace).length > 0 && { replace }),
  ...(append.length > 0 && { append }),
});

/**
 * A day so many days later.
 * @param {string} day
 * @param {number} count
 */
export const plusDays = (day, count) => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/**
 * The career with every day moved alike, so that a step falls on a day.
 * @param {string} name
 * @param {string} day
 */
export const moved = (name, day) => {
  const days = (Date.parse(day) - Date.parse(step(name).on)) / 86_400_000;
  return career.map((one) => ({ ...one, on: plusDays(one.on, days) }));
};

/**
 * Whole numbers from one to another, both included.
 * @param {number} from
 * @param {number} to
 */
export const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
