import { describe, expect, it } from "vitest";
import { longestString, mostItems, mostMinutes } from "../../src/io/bounds.js";
import { plain } from "../../src/io/plain.js";
import { plainJson } from "../../src/io/sound.js";

const objectOf = (members: number) =>
  Object.fromEntries(Array.from({ length: members }, (_, at) => [`k${at}`, at] as const));

describe("what a text said is taken as it is", () => {
  it.each<[string, unknown]>([
    ["nothing", null],
    ["yes", true],
    ["nothing and no in an object", { a: null, b: false }],
    ["an empty list, and an empty object", [[], {}]],
    ["a number", -1],
    ["no number of anything", 0],
    ["a text as long as may be", ["a".repeat(longestString)]],
    ["a list as long as a file", Array(mostMinutes).fill(0)],
    ["a list in a list", [Array(mostItems).fill(0)]],
    ["an object with as many members as may be", objectOf(mostItems)],
    ["an object in an object", { a: { b: [{ c: "d" }] } }],
  ])("%s", (_, value) => {
    expect(plainJson(value)).toBe(value);
    expect(plainJson(value)).toEqual(plain(value));
  });
});

describe("what is odd in it is copied as data from elsewhere is", () => {
  it.each<[string, unknown]>([
    ["less than nothing of nothing", -0],
    ["the second item of a list", [1, -0]],
    ["the second member of an object", { a: 1, b: -0 }],
    ["a text that is too long", { a: "a".repeat(longestString + 1) }],
    ["a list that is too long", Array(mostMinutes + 1).fill(0)],
    ["a list in a list that is too long", [Array(mostItems + 1).fill(0)]],
    ["a list in an object that is too long", { a: Array(mostItems + 1).fill(0) }],
    ["an object with too many members", [objectOf(mostItems + 1)]],
    ["a prototype", JSON.parse('[{"__proto__":{"a":1}}]')],
    ["a length", { length: "long" }],
  ])("%s", (_, value) => {
    expect(plainJson(value)).not.toBe(value);
    expect(plainJson(value)).toStrictEqual(plain(value));
  });
});
