import { chance } from "./chance.mjs";
import { line } from "./live/line.mjs";

/**
 * A county's files as NDJSON, in bytes, one file a line. They are mixed as the nation's live files are by the public
 * statistics for 2024 (docs/research.md#national-figures): 21.4 million applicants, 10.6 million of them activists, and 2.1 million on
 * probation, as many as were recruited in that year. That one activist in twenty is a candidate, and whatever else
 * is in a file, is our own choice; all files are made up.
 */
export const county = (count) => {
  const lines = Array.from({ length: count }, (_, at) => `${made(at + 1)}\n`);
  return new TextEncoder().encode(lines.join(""));
};

/** The files of the nation that are alive, in hundreds of thousands. */
const mix = { applicant: 108, activist: 101, candidate: 5, probationer: 21 };

/** How many files of the nation are alive. */
export const liveFiles = 23_500_000;

const total = Object.values(mix).reduce((sum, part) => sum + part);

/** Prime to the total, so that every place of the mix comes up once before any does again, and neighbors differ. */
const stride = 97;

const made = (seed) => {
  const stage = stageAt((seed * stride) % total);
  return line(chance(seed), seed, stage);
};

const stageAt = (place) => {
  let upTo = 0;
  return Object.keys(mix).find((stage) => {
    upTo += mix[stage];
    return place < upTo;
  });
};
