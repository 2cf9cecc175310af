import { expect, it } from "vitest";
import { parsed, plainOf } from "../../src/io/text.js";

const problem = (path: string, code: string) => ({ ok: false, problems: [{ path, code }] });

it("text is parsed, and anything else is copied", () => {
  expect(parsed('{"a":[1,{"b":null}]}', "data")).toEqual({ ok: true, value: { a: [1, { b: null }] } });
  expect(plainOf('{"a":[1,{"b":null}]}', "data")).toEqual({ ok: true, value: { a: [1, { b: null }] } });
  expect(plainOf("{", "data")).toEqual(problem("data", "not-json"));
  const data = { a: 1 };
  for (const value of [undefined, null, 7, [], data]) expect(plainOf(value, "data")).toEqual({ ok: true, value });
  const read = plainOf(data, "data");
  expect(read.ok && read.value).not.toBe(data);
});

it.each(["", "{", "nul", "[1,]", "\0", "'a'"])("%j is no JSON", (text) => {
  expect(parsed(text, "data")).toEqual(problem("data", "not-json"));
});

it("a text of four million letters is read, and one letter more is too large", () => {
  const text = (length: number) => `"${"a".repeat(length - 2)}"`;
  expect(parsed(text(4_000_000), "data").ok).toBe(true);
  expect(parsed(text(4_000_001), "data")).toEqual(problem("data", "too-large"));
});

it("a text that goes too deep, or holds too much, is refused before it is parsed", () => {
  expect(parsed(`${"[".repeat(17)}${"]".repeat(17)}`, "data")).toEqual(problem("data", "too-deep"));
  expect(parsed(`[${"0,".repeat(100_000)}0]`, "data")).toEqual(problem("data", "too-large"));
});

it("a key that is said twice is a problem of the whole", () => {
  expect(parsed('{"a":1,"a":2}', "data")).toEqual(problem("data", "key-twice"));
  expect(parsed('{"a":{"b":1,"b":1}}', "data")).toEqual(problem("data", "key-twice"));
  expect(parsed('{"a":1,"b":{"a":1}}', "data").ok).toBe(true);
});

it("in a list it is a problem of each item that says it", () => {
  expect(parsed('[{"a":1},{"a":1,"a":1},[{"b":1,"b":1}],{"a":[{"a":1}]}]', "data")).toEqual({
    ok: false,
    problems: [
      { path: "data.1", code: "key-twice" },
      { path: "data.2", code: "key-twice" },
    ],
  });
});

it("a list in an object belongs to the one thing it is", () => {
  expect(parsed('{"a":[{"b":1},{"b":2,"c":3}]}', "data").ok).toBe(true);
  expect(parsed('{"a":[{"b":1},{"b":2,"b":3}]}', "data")).toEqual(problem("data", "key-twice"));
});
