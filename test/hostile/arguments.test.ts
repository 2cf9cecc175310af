import { afterAll, describe, expect, it } from "vitest";
import type { Fault } from "../../src/kernel/fault.js";
import { type Door, doors } from "./doors.js";
import { hostile, own } from "./values.js";
import { attempt, repeats, type Tried, watched } from "./watch.js";

const unpolluted = watched();
afterAll(unpolluted);

/** A call for each place of an argument and each hostile value in it. */
const cases = ({ args }: Door) =>
  args.flatMap((_, at) => hostile.map(([name, make]) => ({ what: `${name} at ${at}`, given: args.with(at, make()) })));

const isFault = (thrown: unknown): thrown is Fault => thrown instanceof Error && thrown.name === "Fault";

/** What a function may throw: nothing; or a fault; or what the input throws of its own while it hands out its items. */
const mayThrow = ({ answers }: Door, { thrown }: Tried): boolean => {
  if (thrown === undefined) return true;
  return (answers.startsWith("fault") && isFault(thrown)) || (answers.endsWith("items") && isOwn(thrown));
};

const isOwn = (thrown: unknown): boolean => thrown instanceof Error && thrown.message === own;

/** Of what a developer wrote himself a fault tells an id or a day, in one short line. */
const isTold = ({ message, code, at }: Fault): boolean =>
  message === `${code}: ${at}` && at.length <= 100 && !/[\p{C}\p{Zl}\p{Zp}\p{M}]/u.test(at);

/** Neither what is thrown nor a text that is made repeats anything that was handed in. */
const isQuiet = ({ answer, thrown }: Tried): boolean => {
  if (isFault(thrown)) return isTold(thrown);
  return !repeats(thrown instanceof Error ? thrown.message : String(thrown)) && !repeats(textIn(answer));
};

const textIn = (answer: unknown): string => (typeof answer === "string" ? answer : "");

describe.each(Object.entries(doors))("%s", (_, door) => {
  it(`answers hostile arguments: ${door.answers}; and repeats nothing of them`, async () => {
    const wrong: string[] = [];
    for (const { what, given } of cases(door)) {
      const tried = await attempt(() => (door.call as (...args: readonly unknown[]) => unknown)(...given));
      if (!mayThrow(door, tried)) wrong.push(`${what} throws ${String(tried.thrown)}`);
      if (!isQuiet(tried)) wrong.push(`${what} is repeated`);
    }
    expect(wrong).toEqual([]);
  });
});
