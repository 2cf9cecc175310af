import { run } from "./timed.mjs";

const target = 50_000; // microseconds of CPU time in a block
const warmUp = 400_000;
const fewest = 20;

/**
 * An engine made ready: warmed up, and with as many inputs in a block as take about 50 ms. In every round all engines
 * begin at the same input, and a slow one stops earlier. `tastes` are those of the right answers.
 */
export const calibrated = async (engine, inputs, tastes, { taste, rounds }) => {
  const { name, version, async = false } = engine;
  const some = inputs.slice(0, 4_000);
  const perInput = await warm({ async, taste, judge: engine.prepare(some) }, some.length);
  const block = Math.min(Math.max(fewest, Math.round(target / perInput)), inputs.length);
  const picked = Array.from({ length: rounds }, (_, round) => window(inputs.length, round, rounds, block));
  const sums = picked.map((places) => places.reduce((sum, at) => sum + tastes[at], 0));
  const judge = engine.prepare(picked.flat().map((at) => inputs[at]));
  return { name, version, async, taste, block, sums, judge };
};

/** Which inputs a round's block holds: so many from the round's own beginning, and on from the first after the last. */
const window = (length, round, rounds, block) => {
  const start = Math.floor((length / rounds) * round);
  return Array.from({ length: block }, (_, turn) => (start + turn) % length);
};

/** Runs an engine over ever more inputs until the compiler has seen it; answers the microseconds one takes in the end. */
const warm = async (engine, most) => {
  let total = 0;
  for (let count = fewest; ; count = Math.min(most, count * 2)) {
    const start = process.cpuUsage();
    await run(engine, 0, count);
    const { user, system } = process.cpuUsage(start);
    total += user + system;
    if (total >= warmUp && (count === most || user + system >= warmUp / 10)) return (user + system) / count;
  }
};
