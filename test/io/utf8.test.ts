import { expect, it } from "vitest";
import { malformed } from "../../src/io/chunks.js";
import { utf8 } from "../../src/io/utf8.js";

const read = (bytes: readonly number[]) => utf8(Uint8Array.from(bytes));

it("the first and the last character of each length are read", () => {
  const edges = [0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff].map((point) =>
    String.fromCodePoint(point),
  );
  const encoder = new TextEncoder();
  expect(edges.map((text) => read([...encoder.encode(text)]))).toEqual(edges);
});

it("what is next to them is no character: too long a spelling, half of a pair, or past the last", () => {
  const wrong = [
    [0x80],
    [0xc1, 0xbf],
    [0xe0, 0x9f, 0xbf],
    [0xed, 0xa0, 0x80],
    [0xed, 0xbf, 0xbf],
    [0xf0, 0x8f, 0xbf, 0xbf],
    [0xf4, 0x90, 0x80, 0x80],
  ];
  expect(wrong.map(read)).toEqual(wrong.map(() => malformed));
});
