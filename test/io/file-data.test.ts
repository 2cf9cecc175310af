import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readMinutes } from "../../src/io/read.js";
import { filesFrom } from "../../src/io/ndjson.js";
import { submit } from "../../src/io/submit.js";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { isSameStep } from "../../src/domain/is-same-step.js";
import { national } from "../../src/policy/index.js";
import { career, dossierOf, step } from "../support/career.js";

const { minutes } = dossierOf(career.slice(0, 3));
const envelope = {
  note: "entered from paper",
  recordedBy: "clerk-7",
  recordedAt: "2026-08-28T09:00:00+08:00",
  attachments: ["talk.pdf", { name: "form", pages: 2, signed: true, scan: null }],
};
const problems = (input: unknown) => {
  const read = readMinutes(input);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
};

describe("a file", () => {
  it.each([
    ["a list", minutes],
    ["an object that holds the list", { minutes }],
    ["one of the first format", { format: 1, minutes }],
    ["a dossier", dossierOf(career.slice(0, 3))],
  ])("is read from %s, as data and as text", (_, file) => {
    expect(readMinutes(file)).toEqual({ ok: true, minutes });
    expect(readMinutes(JSON.stringify(file))).toEqual({ ok: true, minutes });
  });

  it.each([
    [{ format: 2, minutes }, "minutes.format format.newer"],
    [{ format: 2, minutes: "what it means by then" }, "minutes.format format.newer"],
    [{ format: 0, minutes }, "minutes.format out-of-range"],
    [{ format: 1.5, minutes }, "minutes.format not-whole"],
    [{ format: "1", minutes }, "minutes.format wrong-type"],
    [{ format: 1 }, "minutes missing"],
    [{ format: 1, minutes: {} }, "minutes wrong-type"],
  ])("is refused where its format or its list is not what it should be: %#", (file, problem) => {
    expect(problems(file)).toEqual([problem]);
    expect(problems(JSON.stringify(file))).toEqual([problem]);
  });

  it("of a later format is refused at every door, and calls no accessor", async () => {
    const file = { format: 9, minutes };
    expect(submit(national, file, career[3])).toMatchObject({ ok: false, problems: [{ code: "format.newer" }] });
    const { value } = await filesFrom(Readable.from([`${JSON.stringify(file)}\n`])).next();
    expect(value).toMatchObject({ ok: false, line: 1, problems: [{ path: "minutes.format", code: "format.newer" }] });
    expect(problems(Object.defineProperty({ minutes }, "format", { get: () => 1 }))).toEqual([
      "minutes.format wrong-type",
    ]);
  });

  it("of 2,000 minutes is read from an object as from a list", () => {
    const many = Array.from({ length: 2000 }, () => minutes[1]);
    expect(problems({ format: 1, minutes: many })).toEqual([]);
  });
});

describe("the envelope of a minute", () => {
  it("is kept at every door, and passes from a step to its minute", () => {
    const first = { ...(minutes[0] as object), ...envelope };
    expect(readMinutes([first])).toEqual({ ok: true, minutes: [first] });
    const done = submit(national, [], { ...step("apply"), ...envelope });
    expect(done.ok && done.dossier.minutes[0]).toMatchObject(envelope);
    expect(JSON.parse(JSON.stringify(done.ok && done.decision.minute))).toMatchObject(envelope);
  });

  it("is read by no rule", () => {
    const findings = (of: object) => judge(national, replay([]), of as never).findings.map(({ status }) => status);
    expect(findings({ ...step("apply"), ...envelope })).toEqual(findings(step("apply")));
    expect(isSameStep(step("apply"), { ...step("apply"), ...envelope })).toBe(true);
  });

  it.each([
    [{ note: 1 }, "note wrong-type"],
    [{ note: "x".repeat(10_001) }, "note too-large"],
    [{ recordedBy: "" }, "recordedBy not-an-id"],
    [{ recordedAt: "x".repeat(41) }, "recordedAt too-large"],
    [{ attachments: "form.pdf" }, "attachments wrong-type"],
    [{ attachments: [{ nested: {} }] }, "attachments.0 wrong-type"],
  ])("of another shape is refused: %#", (part, problem) => {
    expect(problems([{ ...(minutes[0] as object), ...part }])).toEqual([`minutes.0.${problem}`]);
  });
});
