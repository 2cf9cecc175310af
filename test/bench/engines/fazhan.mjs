import { readFileSync } from "node:fs";
import { decide, evolve, migrantWorkers, replay } from "../fazhan.mjs";

const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));

/** The library judging an `admit`, with all findings. */
export const judging = {
  name: "fazhan",
  version,
  prepare: (inputs) => (at) => decide(migrantWorkers, inputs[at].dossier, inputs[at].step),
};

/** The library replaying a career. */
export const replaying = { name: "fazhan", version, prepare: (inputs) => (at) => replay(inputs[at]) };

/** The library filing a career one minute at a time, with a dossier to look at after each. */
export const stepping = {
  name: "fazhan evolve",
  version,
  prepare: (inputs) => (at) => inputs[at].reduce(evolve, nobody),
};

const nobody = replay([]);
