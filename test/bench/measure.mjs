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

const target = 50_000;
// microseconds of CPU time in a block
const warmUp = 400_000;
const fewest = 20;

/**
 * An engine made ready: warmed up, and with as many inputs in a block as take about 50 ms. In every round all engines
 * begin at the same input, and a slow one stops earlier. `tastes` are those of the right answers.
 */
const calibrated = async (engine, inputs, tastes, { taste, rounds }) => {
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

/**
 * The CPU time in nanoseconds that an engine takes for one input of a round's block, its own garbage included: what was
 * left by others is swept away before.
 */
const timed = async (engine, round) => {
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  const sum = await run(engine, round * engine.block, engine.block);
  const { user, system } = process.cpuUsage(start);
  if (sum !== engine.sums[round]) throw new Error(`${engine.name} gave other answers in round ${round}`);
  return ((user + system) * 1000) / engine.block;
};

/** Runs an engine over a block and adds up a taste of each answer, so that no answer goes unused. */
const run = (engine, from, count) => (engine.async ? runAsync : runSync)(engine, from, from + count);

const runSync = ({ judge, taste }, from, until) => {
  let sum = 0;
  for (let at = from; at < until; at++) {
    kept.answer = judge(at);
    sum += taste(kept.answer);
  }
  return sum;
};

const runAsync = async ({ judge, taste }, from, until) => {
  let sum = 0;
  for (let at = from; at < until; at++) {
    kept.answer = await judge(at);
    sum += taste(kept.answer);
  }
  return sum;
};

/** The last answer, where the compiler must believe that somebody may read it. */
const kept = { answer: undefined };

/** The middle of a list of numbers, or the mean of the two in the middle. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
