import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesFrom, filesFrom, ndjsonOf } from "../../src/io/ndjson.js";
import { readMinutes } from "../../src/io/read.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { bent } from "../../src/testing/bent.js";
import { arrive } from "../../src/testing/walk.js";
import { career, dossierOf, step } from "../support/career.js";
import { runs } from "../support/runs.js";

type Chunk = string | Uint8Array;

const stream = async function* (chunks: Iterable<Chunk>) {
  yield* chunks;
};
const listed = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const told = (...chunks: readonly Chunk[]) => listed(minutesFrom(stream(chunks)));

const { minutes } = dossierOf(career);
const text = [...ndjsonOf(minutes)].join("");
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);
const all = minutes.map((minute, at) => ({ ok: true, line: at + 1, minute }));

/** A minute as a line, with letters of one, two, three and four bytes in it. */
const waiver = { ...step("waive"), step: "waive", on: "2026-09-21", by: { kind: "committee", id: "c-4" }, rule: "a.b" };
const line = JSON.stringify({ ...waiver, reason: "aé暂缓𠮷😀" });

/** Chunks of a text or its bytes, cut at these places. */
const cut = <T extends Chunk>(whole: T, places: readonly number[]): readonly T[] => {
  const ends = [
    0,
    ...places.map((place) => place % (whole.length + 1)).sort((one, other) => one - other),
    whole.length,
  ];
  return ends.slice(1).map((end, at) => whole.slice(ends[at], end) as T);
};

it("minutes written and read again are the same", async () => {
  expect(await told(text)).toEqual(all);
  expect(await told(bytes(text))).toEqual(all);
});

it("what cannot be gone through has no lines", () => {
  for (const none of [undefined, 7, {}]) expect([...ndjsonOf(none as never)]).toEqual([]);
});

it("minutes of any career survive NDJSON", async () => {
  await fc.assert(
    fc.asyncProperty(bent(), async ({ steps }) => {
      const filed = arrive(migrantWorkers, steps).minutes;
      expect((await told(...ndjsonOf(filed))).map((one) => one.ok && one.minute)).toEqual(filed);
    }),
    { numRuns: runs(15) },
  );
});

it("any chunking gives the same minutes, inside a letter too", async () => {
  const whole = `${line}\r\n\n${text}${line}`;
  const expected = await told(whole);
  expect(expected).toHaveLength(minutes.length + 2);
  expect(expected.every(({ ok }) => ok)).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 60 }), async (places) => {
      expect(await told(...cut(bytes(whole), places))).toEqual(expected);
      expect(await told(...cut(whole, places))).toEqual(expected);
    }),
    { numRuns: runs(20) },
  );
  expect(await told(...Array.from(bytes(line), (byte) => Uint8Array.of(byte)))).toEqual(await told(line));
});

it("bytes that are no UTF-8 refuse their own line only, and are never read as something else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.nat(), async (bad, place) => {
      const [head, tail] = line.split("暂缓") as [string, string];
      const whole = Uint8Array.from([...bytes(`${line}\n${head}`), ...bad, ...bytes(`${tail}\n${line}`)]);
      const read = await told(...cut(whole, [place]));
      expect([read[0]?.ok, read.at(-1)?.ok]).toEqual([true, true]);
      const [, middle] = read;
      const fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      const decoded = decodedBy(fatal, bad);
      if (decoded === undefined)
        expect(["not-utf8", "not-json"].map((code) => refused(2, "minute", code))).toContainEqual(middle);
      else if (middle?.ok) expect(middle.minute).toMatchObject({ reason: JSON.parse(`"aé${decoded}𠮷😀"`) }); // two of the bytes may be an escape
    }),
    { numRuns: runs(200) },
  );
});

const decodedBy = (decoder: InstanceType<typeof TextDecoder>, of: Uint8Array): string | undefined => {
  try {
    return decoder.decode(of);
  } catch {
    return undefined;
  }
};

const refused = (line: number, path: string, code: string) => ({ ok: false, line, problems: [{ path, code }] });

it.each([
  ["a byte that begins nothing", [0x80]],
  ["a letter written too long", [0xc0, 0xaf]],
  ["half of a pair", [0xed, 0xa0, 0x80]],
  ["a letter beyond the last", [0xf4, 0x90, 0x80, 0x80]],
  ["a letter cut short by another", [0xe6, 0x9a, 0x41]],
])("%s is no text", async (_, bad) => {
  expect(await told(Uint8Array.from([...bad, 0x0a]), `${line}\n`)).toMatchObject([
    { ok: false, line: 1 },
    { ok: true },
  ]);
});

it("a letter that the end cuts off, or that text follows, is no text", async () => {
  const cutOff = bytes(`${line}暂`).slice(0, -1);
  expect(await told(cutOff)).toEqual([refused(1, "minute", "not-utf8")]);
  expect(await told(cutOff, "\n", line)).toMatchObject([
    { ok: false, line: 1 },
    { ok: true, line: 2 },
  ]);
});

describe("lines", () => {
  it("end with \\n or \\r\\n, the last one with nothing; blank ones are passed over and counted", async () => {
    const read = await told(`\n${line}\r\n  \t\r\n\r\n${line}\n\n${line}`);
    expect(read.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 2],
      [true, 5],
      [true, 7],
    ]);
    expect(await told()).toEqual([]);
    expect(await told("", "\n", new Uint8Array())).toEqual([]);
  });

  it("may begin with a \\r of their own, and are read", async () => {
    expect(await told(`\n\r${line}\n\r{\n\r`)).toMatchObject([
      { ok: true, line: 2 },
      { ok: false, line: 3 },
    ]);
  });

  it("may have a million letters, and no more", async () => {
    const long = line.padEnd(1_000_000);
    expect(await told(long, "\n", `${long} \n`)).toMatchObject([
      { ok: true, line: 1 },
      refused(2, "minute", "too-large"),
    ]);
  });

  it("may begin with a byte order mark, once", async () => {
    expect(await told(`\uFEFF${line}`)).toMatchObject([{ ok: true, line: 1 }]);
    expect(await told(...cut(bytes(`\uFEFF${line}`), [1, 2]))).toMatchObject([{ ok: true, line: 1 }]);
    expect(await told(`\uFEFF\n${line}`)).toMatchObject([{ ok: true, line: 2 }]);
    expect(await told(`${line}\n\uFEFF${line}`)).toMatchObject([{ ok: true }, { ok: false, line: 2 }]);
  });

  it("that are bad come back as one item with the line and what is wrong, and harm no other", async () => {
    const read = await told(
      [line, "{", `{"step":"admit"}`, "null", JSON.stringify({ ...waiver, reason: "r", on: "2026-02-30" }), line].join(
        "\n",
      ),
    );
    expect(read.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 2],
      [false, 3],
      [false, 4],
      [false, 5],
      [true, 6],
    ]);
    expect(read[1]).toEqual(refused(2, "minute", "not-json"));
    expect(read[2]).toMatchObject({ problems: expect.arrayContaining([{ path: "minute.on", code: "missing" }]) });
    expect(read[3]).toEqual(refused(4, "minute", "wrong-type"));
    expect(read[4]).toEqual(refused(5, "minute.on", "not-a-day"));
  });

  it("too long are refused and not kept, and the next one is read", async () => {
    const long = function* () {
      yield `${line}\n{"step":"`;
      for (let at = 0; at < 2_000; at++) yield "x".repeat(100_000); // 200 MB in one line
      yield `"}\n${line}\n`;
    };
    expect(await listed(minutesFrom(stream(long())))).toMatchObject([
      { ok: true, line: 1 },
      refused(2, "minute", "too-large"),
      { ok: true, line: 3 },
    ]);
    expect(await told(`{"x":"${"x".repeat(2_000_000)}`)).toEqual([refused(1, "minute", "too-large")]);
    const large = bytes("x".repeat(3_500_000));
    expect(await told(bytes(`${"x".repeat(3_500_000)}\n`))).toEqual([refused(1, "minute", "too-large")]);
    expect(await told("x", large, large, "\n")).toEqual([refused(1, "minute", "too-large")]);
  });

  it("from elsewhere are read as readMinutes reads them", async () => {
    const bare = step("approve-admission", { outcome: "refused" });
    const read = readMinutes([bare]);
    expect(await told(JSON.stringify(bare))).toEqual([{ ok: true, line: 1, minute: read.ok && read.minutes[0] }]);
  });
});

it("what is wrong never repeats the line", async () => {
  const read = await told(`{"step":"admit","secret-name":1}\n"secret-name"\nsecret-name`);
  expect(JSON.stringify(read)).not.toContain("secret-name");
});

it("whoever stops reading closes the stream, and what the stream throws is passed on", async () => {
  let closed = false;
  const source = async function* () {
    try {
      for (;;) yield `${line}\n`;
    } finally {
      closed = true;
    }
  };
  for await (const one of minutesFrom(source())) if (one.line === 3) break;
  expect(closed).toBe(true);
  const broken = async function* (): AsyncGenerator<string> {
    yield `${line}\n`;
    throw new Error("no more");
  };
  await expect(listed(minutesFrom(broken()))).rejects.toThrow("no more");
});

describe("files, a person a line,", () => {
  const files = (...chunks: readonly Chunk[]) => listed(filesFrom(stream(chunks)));

  it("are arrays of minutes, or objects that hold them, as a dossier does", async () => {
    const dossier = dossierOf(career);
    const read = await files(...ndjsonOf([minutes, []]), `${JSON.stringify({ minutes })}\n${JSON.stringify(dossier)}`);
    expect(read).toEqual([
      { ok: true, line: 1, minutes },
      { ok: true, line: 2, minutes: [] },
      { ok: true, line: 3, minutes },
      { ok: true, line: 4, minutes },
    ]);
  });

  it("are refused one by one", async () => {
    const bad = JSON.stringify([minutes[0], { ...minutes[1], on: "soon" }]);
    const lines = [bad, "{}", "true", `"[]"`, `{"minutes":"[]"}`, "[", "null", JSON.stringify(minutes)];
    const read = await files(lines.join("\n"));
    expect(read).toEqual([
      refused(1, "minutes.1.on", "not-a-day"),
      refused(2, "minutes", "missing"),
      refused(3, "minutes", "wrong-type"),
      refused(4, "minutes", "wrong-type"),
      refused(5, "minutes", "wrong-type"),
      refused(6, "minutes", "not-json"),
      refused(7, "minutes", "wrong-type"),
      { ok: true, line: 8, minutes },
    ]);
  });
});
