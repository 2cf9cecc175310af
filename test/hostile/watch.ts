import { expect } from "vitest";
import { canary } from "./values.js";

/** What a call answered, or what it threw. */
export interface Tried {
  readonly answer: unknown;
  readonly thrown: unknown;
}

/** Calls a function, and draws what a generator gives, up to a thousand items. */
export const attempt = async (call: () => unknown): Promise<Tried> => {
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
