import { readFileSync } from "node:fs";
import { replay } from "../fazhan.mjs";
import { bends } from "./bends.mjs";
import { chance } from "./chance.mjs";

const career = JSON.parse(readFileSync(new URL("../../../examples/data/career.json", import.meta.url), "utf8"));
const meeting = career.findIndex(({ step }) => step === "admit");

/**
 * So many files of a candidate before the meeting that admits, bent up to five times, for engines to agree on. Every
 * step is believed as if another place had granted it, so that the file holds what `decide` would have barred.
 */
export const bentFiles = (count, seed) => {
  const below = chance(seed);
  return Array.from({ length: count }, () => inputOf(bentOften(below)));
};

const bentOften = (below) => {
  const start = { steps: career.slice(0, meeting).map(aYearLater), step: { ...career[meeting], on: "2026-07-31" } };
  return Array.from({ length: below(6) }, () => bends[below(bends.length)]).reduce(
    (file, bend) => bend(file, below),
    start,
  );
};

const inputOf = ({ steps, step }) => ({ dossier: replay(steps.map(believed)), step });

const believed = (step) => ({
  verdict: "grant",
  because: [],
  under: { policy: "elsewhere", edition: "cpc-2026" },
  ...step,
});

/** The lawful career was decided in 2025, under the edition of 2014. */
const aYearLater = (step) => ({ ...step, on: step.on.replace(/^\d+/, (year) => String(Number(year) + 1)) });
