import { describe, expect, it } from "vitest";
import { frozen, isSame } from "../../src/kernel/frozen.js";

describe("a frozen copy", () => {
  it("is the same data, frozen all the way down, and leaves what it was made of as it was", () => {
    const say = () => "said";
    const data = { list: [1, { deep: "a" }], say, none: undefined };
    const copy = frozen(data);
    expect(copy).toEqual(data);
    expect([copy, copy.list, copy.list[1]].every(Object.isFrozen)).toBe(true);
    expect([data, data.list, data.list[1], say].some(Object.isFrozen)).toBe(false);
    expect(frozen(copy)).toBe(copy);
  });

  it("is made of what only looks frozen: by a getter, by what it inherits, or at its surface", () => {
    const got = Object.freeze({
      get a() {
        return 1;
      },
    });
    const heir = Object.freeze(Object.create({ a: 1 }));
    const shallow = Object.freeze({ a: [1] });
    for (const data of [got, heir, shallow]) expect(frozen(data)).not.toBe(data);
    expect(Object.getOwnPropertyDescriptor(frozen(got), "a")).toHaveProperty("value", 1);
  });
});

describe("data is the same", () => {
  it.each([
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [null, {}, false],
    [{}, null, false],
    ["a", {}, false],
    [{}, "a", false],
  ])("%j and %j: %s", (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });

  it("where its functions are one and the same", () => {
    const say = () => 1;
    expect([isSame({ say }, { say }), isSame({ say }, { say: () => 1 })]).toEqual([true, false]);
  });
});
