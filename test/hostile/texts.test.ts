import { afterAll, describe, expect, it } from "vitest";
import { filesFrom, minutesFrom, problemCodes, readMinutes, readStep, submit } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { career, step } from "../support/career.js";
import { one, readers, streams } from "./readers.js";
import { wrong } from "./texts.js";
import { attempt, repeats, watched } from "./watch.js";

const unpolluted = watched();
afterAll(unpolluted);

describe.each(readers)("%s", (_, read) => {
  it.each(wrong)("refuses %s", (_, text, code) => {
    const answer = read(text);
    expect(answer).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ code })]) });
    expect(repeats(JSON.stringify(answer))).toBe(false);
  });
});

describe.each(streams)("%s", (_, read) => {
  const lines = wrong.filter(([, text]) => text.trim() !== "" && !text.includes("\n") && !text.startsWith("\ufeff"));

  it.each(lines)("refuses a line of %s", async (_, text, code) => {
    const { answer } = await attempt(() => read(text));
    expect(answer).toMatchObject([{ ok: false, line: 1, problems: [expect.objectContaining({ code })] }]);
    expect(repeats(JSON.stringify(answer))).toBe(false);
  });
});

describe("a key said twice is found", () => {
  const twice = (at: number) =>
    `[${career.map((one, nth) => (nth === at ? JSON.stringify(one).replace("{", '{"by":{},') : JSON.stringify(one))).join()}]`;

  it.each([0, 7, career.length - 1])("in minute %i, and nowhere else", (at) => {
    const problems = [{ path: `minutes.${at}`, code: "key-twice" }];
    expect(readMinutes(twice(at))).toEqual({ ok: false, problems });
    expect(submit(migrantWorkers, twice(at), step("talk"))).toEqual({ ok: false, problems });
  });

  it("in a file of a stream, which harms no other", async () => {
    const good = JSON.stringify(career);
    const { answer } = await attempt(() =>
      filesFrom(one(`${good}\n${twice(3)}\n{"minutes":[],"minutes":[]}\n${good}`)),
    );
    expect(answer).toMatchObject([
      { ok: true, line: 1 },
      { ok: false, line: 2, problems: [{ path: "minutes.3", code: "key-twice" }] },
      { ok: false, line: 3, problems: [{ path: "minutes", code: "key-twice" }] },
      { ok: true, line: 4 },
    ]);
  });

  it("and a text that only looks so is not", () => {
    const tricky = { ...step("talk"), by: { kind: "branch", id: `{"a":1,"a":[2]}\\"\\\\` } };
    expect(readStep(JSON.stringify(tricky, null, 2))).toEqual({ ok: true, step: tricky });
    expect(readMinutes(JSON.stringify(career, null, "\t"))).toMatchObject({ ok: true });
  });
});

describe("data", () => {
  it("that is wrong everywhere lists a thousand problems and says that there are more", () => {
    const read = readMinutes(Array(2_000).fill({ step: "talk" }));
    if (read.ok) throw new Error("problems were expected");
    expect(read.problems).toHaveLength(1_001);
    expect(read.problems.at(-1)).toEqual({ path: "minutes", code: "too-many" });
    expect(readMinutes(Array(500).fill({ step: "talk" }))).toHaveProperty("problems.length", 1_000);
  });
});

describe("a stream", () => {
  it("that is no stream, or gives what is neither text nor bytes, is refused in its line", async () => {
    const refused = { ok: false, line: 1, problems: [{ path: "minute", code: "not-json" }] };
    for (const source of [null, undefined, 5, {}, "null", new Uint8Array([0xff])])
      expect((await attempt(() => minutesFrom(source as never))).answer).toMatchObject([{ ok: false, line: 1 }]);
    expect((await attempt(() => minutesFrom(one(5)))).answer).toEqual([refused]);
    expect((await attempt(() => minutesFrom(one(new Int8Array([-1]))))).answer).toEqual([refused]);
  });
});

it("every code is said in both languages, each in its own", () => {
  for (const [code, { en, zh }] of Object.entries(problemCodes)) {
    expect(code).toMatch(/^[a-z]+([-.][a-z]+8?)*$/);
    expect(en).toMatch(/^[a-z][\x20-\x7e]+$/i);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(zh).not.toMatch(/[,;:()?!]/);
  }
});
