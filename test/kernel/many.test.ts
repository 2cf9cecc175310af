import { describe, expect, it } from "vitest";
import { isMany, isStream } from "../../src/kernel/many.js";

const stream = async function* () {};
const walk = function* () {};
const shut = {
  get [Symbol.iterator](): never {
    throw new Error("shut");
  },
  get [Symbol.asyncIterator](): never {
    throw new Error("shut");
  },
};
/** What has a method under every name there is, and yet is no object. */
const callable = Object.assign(() => [], { [Symbol.iterator]: walk, [Symbol.asyncIterator]: stream });

const neither: readonly (readonly [string, unknown])[] = [
  ["a plain object", {}],
  ["an object with something else under that name", { [Symbol.iterator]: 1, [Symbol.asyncIterator]: 1 }],
  ["nothing", null],
  ["what was left out", undefined],
  ["a number", 1],
  ["a function, though it may be gone through", callable],
  ["an object that refuses to be asked", shut],
];

describe("many things are what can be gone through item by item", () => {
  it.each([
    ["a list", []],
    ["a set", new Set()],
    ["a walk", walk()],
  ])("%s is", (_, input) => {
    expect(isMany(input)).toBe(true);
  });

  it.each([...neither, ["a text, though it has letters", "p-1"] as const, ["a stream", stream()] as const])(
    "%s is not",
    (_, input) => {
      expect(isMany(input)).toBe(false);
    },
  );
});

describe("a stream hands out its items as they come in", () => {
  it("an asynchronous walk does", () => {
    expect(isStream(stream())).toBe(true);
  });

  it.each([...neither, ["a list", []] as const])("%s does not", (_, input) => {
    expect(isStream(input)).toBe(false);
  });
});
