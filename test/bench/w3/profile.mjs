import { median } from "../measure/median.mjs";
import { cpuOf } from "./cpu.mjs";
import { partsOf } from "./parts.mjs";

/**
 * What each part of the work on a county costs, in seconds of CPU time: the median of some rounds, in each of which
 * every part is done once over all lines. `rest` is the share of everything but parsing JSON and the check of the
 * shape, counted into it whatever the whole takes longer than its parts; it too is the median of the rounds.
 */
export const profile = async (bytes, rounds = 7) => {
  const parts = partsOf(bytes);
  for (let warmUp = 0; warmUp < 2; warmUp++) await inTurn(parts);
  const taken = [];
  for (let round = 0; round < rounds; round++) taken.push(await inTurn(parts));
  const medians = Object.keys(parts).map((name) => [name, median(taken.map((one) => one[name]))]);
  const seconds = Object.fromEntries(medians);
  const rest = median(taken.map(({ reading, whole }) => 1 - reading / whole));
  return { seconds, check: seconds.reading - seconds.json, rest, rounds: taken };
};

const inTurn = async (parts) => {
  const taken = {};
  for (const [name, work] of Object.entries(parts)) taken[name] = await cpuOf(work);
  return taken;
};
