import { text } from "./data.mjs";

/**
 * @typedef {import("fazhan").Step} Step
 * @typedef {{ base: string, take: number, replace?: Record<string, Step>, append?: Step[] }} Recipe
 * @typedef {{ id: string, policy: string, minutes: Step[] | Recipe, step: Step }} Vector
 */

const bases = JSON.parse(text("vectors/bases.json"));
const kinds = ["ballot", "career", "clause", "correction", "course", "date", "investigation", "poll"];

/** Overlays of terms, by name. @type {Record<string, import("fazhan").Overlay>} */
export const overlays = bases.overlays;

/** Calendars, by name. @type {Record<string, import("fazhan").Calendar>} */
export const calendars = bases.calendars;

/** @type {readonly Vector[]} */
const vectors = kinds.flatMap((kind) => {
  const lines = text(`vectors/${kind}.ndjson`).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
});

const thorough = process.argv.includes("thorough");

/** One in so many, or all of them. @type {(many: number, from: number) => readonly Vector[]} */
const oneIn = (many, from) => (thorough ? vectors : vectors.filter((_, at) => at % many === from));

/** The conformance vectors to be judged as typed data. */
export const judged = oneIn(24, 0);

/** The conformance vectors to be handed in at the door. */
export const handedIn = oneIn(48, 6);

/** The steps that a vector stands on: a list, or some of a base, some of them replaced. @type {(vector: Vector) => Step[]} */
export const stepsOf = ({ minutes }) => {
  if (!("base" in minutes)) return minutes;
  const { base, take, replace, append = [] } = minutes;
  const taken = bases.minutes[base].slice(0, take);
  return [...taken.flatMap((/** @type {Step} */ step, /** @type {number} */ at) => replace?.[at] ?? step), ...append];
};
