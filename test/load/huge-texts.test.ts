import { afterAll, describe, expect, it } from "vitest";
import { filesFrom, minutesFrom, readMinutes } from "../../src/io/index.js";
import { before } from "../support/career.js";
import { bytesOf, one, readers, streams } from "../hostile/readers.js";
import { bombs, heaps } from "../hostile/texts.js";
import { attempt, watched } from "../hostile/watch.js";

const unpolluted = watched();
afterAll(unpolluted);

/** A reader of text, of lines and of bytes: the others read text as these do. */
const tasters = [...readers.slice(1, 2), ...streams.slice(0, 1), ...streams.slice(2)];

const size = 4_000_000;

describe("a text of four million letters", () => {
  it.each(bombs(size))("%s: read or refused as text, as lines and as bytes", async (_, make) => {
    const text = make();
    const bytes = bytesOf(text).subarray(0, size); // of marks of two bytes each only half the letters fit
    for (const [name, read] of tasters) {
      const { thrown } = await attempt(() => read(name.endsWith("bytes") ? bytes : text));
      expect.soft(thrown, name).toBeUndefined();
    }
  });
});

describe("as much as ten megabytes of data", () => {
  it.each(heaps)("%s: read or refused", async (_, make) => {
    const data = make();
    const { answer, thrown } = await attempt(() => readMinutes(data));
    expect([thrown, (answer as { ok: boolean }).ok]).toEqual([undefined, _ === "a long file"]);
  });
});

describe("a stream", () => {
  it.each<[string, string | Uint8Array]>([
    ["of line ends", "\n".repeat(size)],
    ["of line ends of two letters", "\r\n".repeat(size / 2)],
    ["of bytes of line ends", new Uint8Array(size).fill(10)],
    ["of one letter", "x".repeat(size)],
    ["of bytes of one letter", new Uint8Array(size).fill(0x78)],
    ["of bytes that begin nothing", new Uint8Array(size).fill(0x80)],
    ["of bytes that never occur", new Uint8Array(size).fill(0xff)],
    ["of bytes that begin and never end", new Uint8Array(size).fill(0xe6)],
  ])("%s comes to its end", async (_, chunk) => {
    for (const read of [minutesFrom, filesFrom]) {
      const { thrown } = await attempt(() => read(one(chunk)));
      expect(thrown).toBeUndefined();
    }
  });

  it("of any length is read: the bounds are those of a line", async () => {
    const line = `${JSON.stringify(before("recognize"))}\n`;
    const many = async function* () {
      for (let at = 0; at < 2_000; at++) yield line.repeat(8);
    };
    let read = 0;
    for await (const { ok } of filesFrom(many())) read += Number(ok);
    expect(line.length * 16_000).toBeGreaterThan(4_000_000);
    expect(read).toBe(16_000);
  });
});
