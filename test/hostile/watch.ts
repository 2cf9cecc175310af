import { expect } from "vitest";
import { canary } from "./values.js";

/** What is thrown, and the milliseconds of processor time it took to find out. */
export interface Tried {
  readonly answer: unknown;
  readonly thrown: unknown;
  readonly took: number;
}

/**
 * Calls a function, and draws what a generator gives, up to a thousand items. Where it took long it is called again, up
 * to three times, and the shortest time counts: a call may be slow on a busy machine, and what hangs hangs every time.
 */
export const attempt = async (call: () => unknown): Promise<Tried> => {
  const first = await timed(call);
  let { took } = first;
  for (let more = 0; more < 3 && took >= 200; more++) took = Math.min(took, (await timed(call)).took);
  return { ...first, took };
};

const timed = async (call: () => unknown): Promise<Tried> => {
  const from = process.cpuUsage();
  const outcome = await settled(call);
  const { user, system } = process.cpuUsage(from);
  return { ...outcome, took: (user + system) / 1000 };
};

const settled = async (call: () => unknown): Promise<Omit<Tried, "took">> => {
  try {
    return { answer: await drawn(call()), thrown: undefined };
  } catch (thrown) {
    return { answer: undefined, thrown };
  }
};

const drawn = async (answer: unknown): Promise<unknown> => {
  if (Object.prototype.toString.call(answer) !== "[object AsyncGenerator]" && !isGenerator(answer)) return answer;
  const items: unknown[] = [];
  for await (const item of answer as AsyncIterable<unknown>) if (items.push(item) === 1_000) break;
  return items;
};

const isGenerator = (answer: unknown): boolean => Object.prototype.toString.call(answer) === "[object Generator]";

/** Whether a text repeats what was handed in. */
export const repeats = (text: string): boolean => text.includes(canary) || text.includes(JSON.stringify(canary));

const prototypes = [Object, Array, String, Number, Function, Map, Set, Promise, Error].map((one) => one.prototype);
const shapes = () =>
  prototypes.map((one) => Reflect.ownKeys(one).map((key) => [key, Reflect.getOwnPropertyDescriptor(one, key)]));

/** Remembers how the language itself looks; what comes back checks that it still does. */
export const watched = (): (() => void) => {
  const before = shapes();
  return () => {
    expect(shapes()).toEqual(before);
    expect("polluted" in {}).toBe(false);
  };
};
