import { readFileSync } from "node:fs";

/**
 * @typedef {import("fazhan").Minute} Minute
 * @typedef {import("fazhan").Step} Step
 */

/** The text of a file among the tests. @type {(path: string) => string} */
export const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** A lawful career of 55 steps. @type {readonly Step[]} */
export const career = JSON.parse(text("../examples/data/career.json"));

/** A step as a minute that somebody else kept: why a transfer was made is its `move` there. @type {(step: Step) => Minute} */
export const kept = (step) =>
  /** @type {Minute} */ ({
    verdict: "grant",
    under: { policy: "elsewhere", edition: "cpc-2014" },
    ...step,
    because: [],
    ...("because" in step && { move: step.because }),
  });

const long = process.argv.find((word) => word.startsWith("long="));

/** How often a review and an opinion are repeated to make a long file. */
export const often = Number(long?.slice("long=".length) ?? 100);

/**
 * A file as long as anybody likes, and lawful: the career, whose first review and first opinion were held again and again.
 * @param {number} more
 */
export const longCareer = (more) =>
  career.flatMap((step, at) => (at === 6 || at === 12 ? Array.from({ length: more }, () => step) : step));
