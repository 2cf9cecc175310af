let free = 2;
const waiting: (() => void)[] = [];

/** Runs something as soon as fewer than two others are running. */
export const inTurn = async <T>(run: () => Promise<T>): Promise<T> => {
  if (free > 0) free -= 1;
  else await new Promise<void>((go) => void waiting.push(go));
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
};
