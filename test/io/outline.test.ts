import { describe, expect, it } from "vitest";
import { outlineOf } from "../../src/io/outline.js";

describe("the members a text spells out are counted", () => {
  it.each<[string, string, readonly number[]]>([
    ["none in a number", "7", [0]],
    ["none in no text", "", [0]],
    ["none in an empty list", "[]", [0]],
    ["at the top", '{"a":1}', [1]],
    ["of a list by item, however deep they lie", '[{"a":1},{"b":1,"c":{"d":1}},3]', [1, 3, 0]],
    ["of lists in a list as of one item", '[[{"a":1},{"b":1}],{"c":1}]', [2, 1]],
    ["but no mark inside a string", '{"a,:{[}]":":,"}', [1]],
    ["but none after an escaped quote", '["\\":",{"a":1}]', [0, 1]],
    ["past a string that ends with a backslash", '["\\\\",{"a":1}]', [0, 1]],
    ["past one that ends with a backslash and a quote", '["\\\\\\":",{"a":1}]', [0, 1]],
    ["and none in a string that never ends", '["a:,:', [0]],
    ["nor in one whose end is escaped", '["\\":,:', [0]],
  ])("%s", (_, text, members) => {
    expect(outlineOf(text)).toEqual(members);
  });
});

it("sixteen levels are not too deep, seventeen are, of lists and of objects", () => {
  expect(outlineOf("[".repeat(16))).toEqual([0]);
  expect(outlineOf("[".repeat(17))).toBe("too-deep");
  expect(outlineOf('{"a":'.repeat(16))).toEqual([16]);
  expect(outlineOf('{"a":'.repeat(17))).toBe("too-deep");
});

it("levels that were closed do not count", () => {
  expect(outlineOf(`[${"[],{},".repeat(50)}0]`)).toHaveLength(101);
});

it("a hundred thousand values are not too large, one more is", () => {
  expect(outlineOf(`[${",".repeat(99_998)}`)).toHaveLength(99_999);
  expect(outlineOf(`[${",".repeat(99_999)}`)).toBe("too-large");
});
