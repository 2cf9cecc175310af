import { calibrated } from "./measure/calibrated.mjs";
import { timed } from "./measure/timed.mjs";
import { median } from "./measure/median.mjs";

/**
 * Measures engines against each other: in every round each of them runs over a block of inputs, one after the other in
 * an order that changes, in CPU time. Answers a row for each engine: the median time of one input in nanoseconds, and
 * the median, over the rounds, of its time divided by that of the first engine in the same round. The first engine
 * is the one that knows the right answers.
 */
export const measure = async (engines, inputs, { taste, rounds = 15 }) => {
  const judge = engines[0].prepare(inputs);
  const tastes = inputs.map((_, at) => taste(judge(at)));
  const ready = [];
  for (const engine of engines) ready.push(await calibrated(engine, inputs, tastes, { taste, rounds }));
  await inRounds(ready, 3); // not counted: whatever is compiled late is compiled now
  const times = await inRounds(ready, rounds);
  const [base] = times;
  return ready.map((engine, at) => row(engine, times[at], base));
};

const row = ({ name, version, block }, times, base) => {
  const ratios = times.map((time, round) => time / base[round]);
  const nanoseconds = Math.round(median(times));
  return { name, version, block, nanoseconds, ratio: median(ratios), ratios, rounds: times.map(Math.round) };
};

/** The time of one input for each engine in each round. */
const inRounds = async (ready, rounds) => {
  const times = ready.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const at of orderOf(ready.length, round)) times[at].push(await timed(ready[at], round));
  return times;
};

/**
 * Engines take turns at going first, and every other round goes backwards: who comes before an engine leaves it the
 * inputs in the cache, or a full heap, and it should not always be the same one.
 */
const orderOf = (count, round) => {
  const forwards = Array.from({ length: count }, (_, turn) => (round + turn) % count);
  return round % 2 === 0 ? forwards : forwards.reverse();
};
