import { setTimeout as sleep } from "node:timers/promises";

/** Asks again and again until the answer is the one that is waited for. */
export const until = async <T>(ask: () => PromiseLike<T>, isIt: (answer: T) => boolean): Promise<T> => {
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    await sleep(20);
  }
};
