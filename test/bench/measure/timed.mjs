/**
 * The CPU time in nanoseconds that an engine takes for one input of a round's block, its own garbage included: what was
 * left by others is swept away before.
 */
export const timed = async (engine, round) => {
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  const sum = await run(engine, round * engine.block, engine.block);
  const { user, system } = process.cpuUsage(start);
  if (sum !== engine.sums[round]) throw new Error(`${engine.name} gave other answers in round ${round}`);
  return ((user + system) * 1000) / engine.block;
};

/** Runs an engine over a block and adds up a taste of each answer, so that no answer goes unused. */
export const run = (engine, from, count) => (engine.async ? runAsync : runSync)(engine, from, from + count);

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
