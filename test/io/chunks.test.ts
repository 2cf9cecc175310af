import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type Chunk, type Chunks, chunksFrom, malformed } from "../../src/io/chunks.js";

const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);
const read = async (source: unknown): Promise<readonly Chunk[]> => {
  const pieces: Chunk[] = [];
  for await (const piece of chunksFrom(source as Chunks)) pieces.push(piece);
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
  expect(await read(stream())).toEqual(["a", bytes("b")]);
  expect(await read(["a", bytes("b")])).toEqual(["a", bytes("b")]);
});

it("what is no stream is its one chunk", async () => {
  expect(await read("ab\nc")).toEqual(["ab\nc"]);
  expect(await read(bytes("ab"))).toEqual([bytes("ab")]);
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
  expect(await read([runInNewContext("Uint8Array.of(97, 98)")])).toEqual([bytes("ab")]);
});
