/**
 * By what factor the processor time of a piece of work grows where its input is four times as large: the least of several rounds of
 * each, taken in turn in one process, so that a busy machine slows both. `work` makes the input of a size beforehand and
 * gives back what is measured.
 */
export const growth = async (work: (size: number) => () => unknown, size: number, rounds = 5): Promise<number> => {
  const [small, large] = [work(size), work(4 * size)];
  const times = Math.ceil(long / Math.max(1, await time(small)));
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++)
    for (const [at, run] of [small, large].entries())
      least[at] = Math.min(least[at] as number, await time(() => repeated(run, times)));
  return (least[1] as number) / (least[0] as number);
};

/** The processor time that some work takes, in milliseconds. */
const time = async (work: () => unknown): Promise<number> => {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** Does some work so many times over. */
const repeated = async (work: () => unknown, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await work();
};

/** What is over sooner, in milliseconds, is done several times over, or chance would decide. */
const long = 20;
