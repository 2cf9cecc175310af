import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type Chunks, textFrom } from "../../src/io/chunks.js";

const malformed = "\0";
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);
const read = async (source: unknown): Promise<readonly string[]> => {
  const pieces: string[] = [];
  for await (const piece of textFrom(source as Chunks)) pieces.push(piece);
  return pieces;
};

it("text comes out as it came in, and of nothing comes nothing", async () => {
  expect(await read(["a", "", "暂缓"])).toEqual(["a", "暂缓"]);
  expect(await read([])).toEqual([]);
  expect(await read([""])).toEqual([]);
  expect(await read([new Uint8Array()])).toEqual([]);
});

it("a list of chunks is as good as a stream of them", async () => {
  const stream = async function* () {
    yield "a";
    yield bytes("b");
  };
  expect(await read(stream())).toEqual(["a", "b"]);
  expect(await read(["a", bytes("b")])).toEqual(["a", "b"]);
});

it("bytes come in pieces of 8192, with a letter that was cut put together again", async () => {
  expect((await read([bytes("a".repeat(8192))])).map(({ length }) => length)).toEqual([8192]);
  expect((await read([bytes("a".repeat(8193))])).map(({ length }) => length)).toEqual([8192, 1]);
  expect(await read([bytes(`${"a".repeat(8191)}é`)])).toEqual(["a".repeat(8191), "é"]);
});

it("what is no stream is its one chunk", async () => {
  expect(await read("ab\nc")).toEqual(["ab\nc"]);
  expect(await read(bytes("ab"))).toEqual(["ab"]);
});

it.each([
  ["nothing", undefined],
  ["null", null],
  ["a number", 1],
  ["a function", () => "a"],
  ["an object", { length: 1 }],
  ["a buffer that nobody looks into", new ArrayBuffer(1)],
])("%s is no text", async (_, source) => {
  expect(await read(source)).toEqual([malformed]);
});

it.each([
  ["a number", 1],
  ["null", null],
  ["a list", ["a"]],
  ["words of two bytes", new Uint16Array([97])],
  ["a view of bytes", new DataView(new ArrayBuffer(1))],
])("a chunk that is %s is no text, and the next one is read", async (_, chunk) => {
  expect(await read([chunk, "b"])).toEqual([malformed, "b"]);
});

it("a stream that throws when it is asked whether it is one is no text", async () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(await read(proxy)).toEqual([malformed]);
});

it("bytes of another realm are bytes", async () => {
  expect(await read([runInNewContext("Uint8Array.of(97, 98)")])).toEqual(["ab"]);
});

it("text or the end after half a letter leaves the half as no text", async () => {
  const half = bytes("暂").slice(0, 2);
  expect(await read([half, "a"])).toEqual(["", `${malformed}a`]);
  expect(await read([half, bytes("a")])).toEqual(["", `${malformed}a`]);
  expect(await read([half])).toEqual(["", malformed]);
  expect(await read([half, bytes("暂").slice(2)])).toEqual(["", "暂"]);
});
