import { describe, expect, it } from "vitest";
import { codeOfMark, plain } from "../../src/io/plain.js";

/** What became of the one member of an object. */
const member = (value: unknown): unknown => (plain({ a: value }) as { readonly a: unknown }).a;
const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
const innermost = (value: unknown): unknown => (Array.isArray(value) ? innermost(value[0]) : value);

it("plain data comes through, in a copy", () => {
  const data = { a: [1, "b", true, null, undefined, { c: -1.5 }], length: 1, d: { toString: "e" } };
  const copied = plain(data);
  expect(copied).toEqual({ ...data, length: true });
  expect(copied).not.toBe(data);
});

it("-0 comes through as 0", () => {
  expect(plain(-0)).toBe(0);
  expect(plain(0.5)).toBe(0.5);
});

it.each<[string, unknown]>([
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["a big integer", 1n],
  ["a getter", Object.defineProperty({}, "b", { get: () => 1, enumerable: true })],
  ["a list with a hole", Array(2)],
  ["an object with a symbol for a key", { b: 1, [Symbol("c")]: 2 }],
])("%s is not plain", (_, value) => {
  expect([member(value), ...(Object.values(member(value) ?? {}) as unknown[])].map(codeOfMark)).toContain("not-plain");
});

it("a proxy that throws is not plain", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(codeOfMark(plain(proxy))).toBe("not-plain");
});

it("nothing is taken from a prototype", () => {
  expect(plain(Object.create({ a: 1 }, { b: { value: 2, enumerable: true } }))).toEqual({ b: 2 });
});

describe("what is too much is marked where it lies:", () => {
  it("a text of more than 100,000 letters", () => {
    expect(member("a".repeat(100_000))).toHaveLength(100_000);
    expect(codeOfMark(member("a".repeat(100_001)))).toBe("too-large");
  });

  it("a list of more than 2,000 items, or of more than 100 within another value", () => {
    expect(plain(Array(2_000).fill(0))).toHaveLength(2_000);
    expect(codeOfMark(plain(Array(2_001).fill(0)))).toBe("too-large");
    expect(member(Array(100).fill(0))).toHaveLength(100);
    expect(codeOfMark(member(Array(101).fill(0)))).toBe("too-large");
  });

  it("an object of more than 100 members", () => {
    const wide = (members: number) => Object.fromEntries(Array.from({ length: members }, (_, at) => [`k${at}`, at]));
    expect(plain(wide(100))).toEqual(wide(100));
    expect(codeOfMark(plain(wide(101)))).toBe("too-large");
  });

  it("a value more than 16 levels deep", () => {
    expect(innermost(plain(nested(16)))).toBe(1);
    expect(codeOfMark(innermost(plain(nested(17))))).toBe("too-deep");
  });

  it("every value after the hundred thousandth", () => {
    const many = (more: number) => plain([...Array(990).fill(Array(100).fill(0)), ...Array(more).fill(7)]) as unknown[];
    expect(many(9).at(-1)).toBe(7); // the list, 990 lists in it with 100 items each, and 9 more
    expect(many(10).slice(-2).map(codeOfMark)).toEqual([undefined, "too-large"]);
  });
});

it("what is no mark has no code", () => {
  expect([undefined, "too-large", Symbol("too-large"), {}].map(codeOfMark)).toEqual(Array(4).fill(undefined));
});
