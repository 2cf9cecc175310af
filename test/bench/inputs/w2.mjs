import { decide, evolve, migrantWorkers, national, replay, songcun } from "../fazhan.mjs";
import { chance } from "./draw.mjs";
import { plan } from "./plan.mjs";

const policies = { national, songcun, migrantWorkers };

/** So many distinct careers of 24 to 36 minutes, as they were decided; what was barred left no minute. */
export const careers = (count) => {
  const all = [];
  for (let seed = 1; all.length < count; seed++) {
    const minutes = career(seed);
    if (minutes.length >= 24 && minutes.length <= 36) all.push(minutes);
  }
  return all;
};

const career = (seed) => {
  const draw = chance(seed);
  const name = draw.pick(Object.keys(policies));
  let dossier = replay([]);
  for (const step of plan(draw, seed, name)) {
    const { minute } = decide(policies[name], dossier, step);
    if (minute !== undefined) dossier = evolve(dossier, minute);
  }
  return dossier.minutes;
};
