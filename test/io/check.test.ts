import { describe, expect, it } from "vitest";
import * as z from "zod";
import { check, checkEach } from "../../src/io/check.js";
import { problemIn } from "../../src/io/problem-in.js";
import { plain } from "../../src/io/plain.js";
import { readMinutes, readStep } from "../../src/io/read.js";
import { step } from "../support/career.js";

const schema = z.strictObject({ a: z.int().min(0) });

describe("a plain list from outside", () => {
  const bad = (count: number) => checkEach(schema, Array(count).fill({}), "list");
  const missing = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ path: `list.${at}.a`, code: "missing" }));

  it("is taken item by item, in order, as a copy", () => {
    const list = [{ a: 1 }, { a: 2 }];
    const read = checkEach(schema, list, "list");
    expect(read).toEqual({ ok: true, value: list });
    expect(read.ok && read.value[0]).not.toBe(list[0]);
    expect(checkEach(schema, [], "list")).toEqual({ ok: true, value: [] });
  });

  it("is refused for every item that is wrong", () => {
    expect(checkEach(schema, [{ a: 1 }, { a: -1, b: 1 }, 7], "list")).toEqual({
      ok: false,
      problems: [
        { path: "list.1.a", code: "out-of-range" },
        { path: "list.1", code: "unknown-key" },
        { path: "list.2", code: "wrong-type" },
      ],
    });
  });

  it("lists a thousand problems, and of more that there are more", () => {
    expect(bad(1_000)).toEqual({ ok: false, problems: missing(1_000) });
    const more = [...missing(1_000), { path: "list", code: "too-many" }];
    expect(bad(1_001)).toEqual({ ok: false, problems: more });
    expect(bad(2_000)).toEqual({ ok: false, problems: more });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "missing"],
    ["an object", {}, "wrong-type"],
    ["a function", plain(() => 1), "not-plain"],
    ["two thousand and one items", plain(Array(2_001).fill({})), "too-large"],
  ])("that is %s is no list", (_, input, code) => {
    expect(checkEach(schema, input, "list")).toEqual({ ok: false, problems: [{ path: "list", code }] });
  });
});

it("data is checked and copied, and what is wrong is named under the argument", () => {
  const input = { a: 1 };
  const read = check(schema, input, "data");
  expect(read).toEqual({ ok: true, value: input });
  expect(read.ok && read.value).not.toBe(input);
  expect(check(schema, { a: 0.5 }, "data")).toEqual({ ok: false, problems: [{ path: "data.a", code: "not-whole" }] });
});

describe("each thing that can be wrong has its code:", () => {
  const waiver = {
    step: "waive",
    on: "2026-06-16",
    by: { kind: "committee", id: "c-4" },
    rule: "a.b",
    reason: "given",
  };
  it.each<[string, object, string, string]>([
    ["a value in words that is not listed", step("apply", { venue: "moon" as "unit" }), "venue", "not-listed"],
    ["a number where a listed value belongs", { ...step("apply"), venue: 5 }, "venue", "wrong-type"],
    [
      "a work unit",
      step("apply", { person: { ...step("apply").person, unit: "big" as "none" } }),
      "person.unit",
      "not-listed",
    ],
    [
      "what stands above a branch",
      { ...step("talk"), by: { ...step("talk").by, under: "committee" } },
      "by.under",
      "not-listed",
    ],
    [
      "whether it is qualified",
      { ...step("talk"), by: { ...step("talk").by, qualified: "yes" } },
      "by.qualified",
      "wrong-type",
    ],
    ["a penalty", { ...step("name-sponsors"), sponsors: [{ penalty: "heavy" }] }, "sponsors.0.penalty", "not-listed"],
    [
      "an old word for it",
      { ...step("name-sponsors"), sponsors: [{ underPenalty: true }] },
      "sponsors.0",
      "unknown-key",
    ],
    ["a place of a notice", { step: "notice", on: "2026-06-16", by: waiver.by, at: ["moon"] }, "at.0", "not-listed"],
    ["a consent that is a body", { ...step("nominate"), consent: waiver.by }, "consent.kind", "unknown-key"],
    ["the day of a consent", { ...step("nominate"), consent: { on: "2024-8-19" } }, "consent.on", "not-a-day"],
    [
      "a deliberation",
      { step: "deliberate", on: "2026-06-16", by: waiver.by, outcome: "approved" },
      "outcome",
      "not-listed",
    ],
    ["a step that is no text", { ...step("apply"), step: 5 }, "step", "wrong-type"],
    [
      "text where yes or no belongs",
      { ...step("admit"), ballot: { ...step("admit").ballot, secret: "yes" } },
      "ballot.secret",
      "wrong-type",
    ],
    ["a number where text belongs", { ...waiver, reason: 5 }, "reason", "wrong-type"],
    ["not a number", { ...step("train"), days: Number.NaN }, "days", "not-whole"],
    ["half a day", { ...step("train"), days: 0.5 }, "days", "not-whole"],
    ["text where a number belongs", { ...step("train"), days: "3" }, "days", "wrong-type"],
    ["more than there are people", { ...step("train"), days: 1_000_000_001 }, "days", "out-of-range"],
    ["fewer than none", { ...step("train"), days: -1 }, "days", "out-of-range"],
    ["text that is too long", { ...waiver, reason: "r".repeat(10_001) }, "reason", "too-large"],
    ["an id of no letters", { ...waiver, by: { kind: "committee", id: "" } }, "by.id", "not-an-id"],
    ["a rule that no rule is called", { ...waiver, rule: "A b" }, "rule", "not-an-id"],
    ["a day there is none of", { ...waiver, on: "2026-02-29" }, "on", "not-a-day"],
  ])("%s", (_, input, path, code) => {
    const read = readStep(input);
    expect(read.ok ? [] : read.problems).toContainEqual({ path: `step.${path}`, code });
  });
});

it("a hole in a list of minutes is a problem of its own", () => {
  expect(readMinutes(Array(1))).toEqual({ ok: false, problems: [{ path: "minutes.0", code: "not-plain" }] });
});

describe("a key that does not belong", () => {
  it.each([
    ["a fact of another step", { ballot: {} }, "step.ballot"],
    ["a name written otherwise", { full_members: 3 }, "step.full_members"],
    ["a letter too few", { attachment: [] }, "step.attachment"],
    ["two letters that changed places", { atatchments: [] }, "step.atatchments"],
    ["what somebody typed", { zhangsan: 1 }, "step"],
    ["a long one", { ["note".repeat(11)]: 1 }, "step"],
    ["what cannot be a name", { "a b": 1, 张三: 1 }, "step"],
  ])("is named where it is one of ours, or nearly so: %s", (_, key, path) => {
    const read = readStep({ step: "talk", on: "2026-06-08", by: { kind: "branch", id: "b-1" }, ...key });
    expect(read.ok ? [] : read.problems).toEqual([{ path, code: "unknown-key" }]);
  });
});

it.each(["2026-06-08T09:30:00Z", "2026-06-08 09:30", "x".repeat(5000), ""])(
  "a moment is not a day, and nothing else is said of it: %#",
  (on) => {
    const read = readStep({ step: "talk", on, by: { kind: "branch", id: "b-1" } });
    expect(read.ok ? [] : read.problems).toEqual([{ path: "step.on", code: "not-a-day" }]);
  },
);

it("a problem is said in both languages, with its path and nothing of the data", () => {
  expect(problemIn({ path: "step.on", code: "not-a-day" }, "en")).toBe(
    "step.on is not a day of the calendar written as YYYY-MM-DD",
  );
  expect(problemIn({ path: "minutes.2", code: "missing" }, "zh")).toBe("minutes.2：缺失");
  expect(problemIn({ path: "step", code: "constructor" as never }, "en")).toMatch(
    /^It does not have the required shape/,
  );
});
