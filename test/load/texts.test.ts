import { describe, expect, it } from "vitest";
import { filesFrom, minutesFrom, readMinutes } from "../../src/io/index.js";
import { bombs } from "../hostile/texts.js";
import { growth } from "../support/growth.js";

const drain = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const item of items) if (item === undefined) return;
};
const one = async function* <T>(chunk: T) {
  yield chunk;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Four times the letters take about four times the time; what takes time with their square would take sixteen times. */
const atMost = 12;

/** As many letters as are still read four times over: a longer text is refused for its length. */
const letters = 950_000;

describe("four times the letters take at most twelve times as long to read or refuse", () => {
  it.each(bombs(letters).map(([name], at) => [name, at] as const))("%s", async (_, at) => {
    const text = (size: number): string =>
      (bombs(size)[at] as typeof bombs extends (size: number) => readonly (infer B)[] ? B : never)[1]();
    const asText = await growth(
      (size) =>
        (
          (made) => () =>
            readMinutes(made)
        )(text(size)),
      letters,
    );
    expect.soft(asText, "as text").toBeLessThan(atMost);
    const asLine = await growth(
      (size) =>
        (
          (made) => () =>
            drain(minutesFrom(one(made)))
        )(text(size / 4)),
      letters,
    );
    expect.soft(asLine, "as a line").toBeLessThan(atMost);
    const asBytes = await growth(
      (size) =>
        (
          (made) => () =>
            drain(filesFrom(one(made)))
        )(bytesOf(text(size))),
      letters,
    );
    expect.soft(asBytes, "as bytes").toBeLessThan(atMost);
  });
});

describe("a stream four times as long takes at most twelve times as long", () => {
  it.each<[string, (size: number) => string | Uint8Array]>([
    ["of line ends", (size) => "\n".repeat(size)],
    ["of line ends of two letters", (size) => "\r\n".repeat(size / 2)],
    ["of bytes of line ends", (size) => new Uint8Array(size).fill(10)],
    ["of one letter", (size) => "x".repeat(size)],
    ["of bytes of one letter", (size) => new Uint8Array(size).fill(0x78)],
    ["of bytes that begin nothing", (size) => new Uint8Array(size).fill(0x80)],
    ["of bytes that never occur", (size) => new Uint8Array(size).fill(0xff)],
    ["of bytes that begin and never end", (size) => new Uint8Array(size).fill(0xe6)],
  ])("%s", async (_, make) => {
    for (const read of [minutesFrom, filesFrom]) {
      const factor = await growth(
        (size) =>
          (
            (chunk) => () =>
              drain(read(one(chunk)))
          )(make(size)),
        2_500_000,
      );
      expect.soft(factor, read.name).toBeLessThan(atMost);
    }
  });
});
