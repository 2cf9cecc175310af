import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { acceptorOf } from "../../src/io/acceptor-of.js";
import { readMinutes, readStep } from "../../src/io/read.js";
import { minuteSchema, stepSchema } from "../../src/io/schemas.js";
import { parsed } from "../../src/io/text.js";
import { bent } from "../../src/testing/index.js";
import { walk } from "../../src/testing/walk.js";
import { policy } from "../properties/over.js";
import { step } from "../support/career.js";
import { erased, erasures } from "../support/erasing.js";
import { runs } from "../support/runs.js";

const ofMinute = acceptorOf(minuteSchema);
const ofStep = acceptorOf(stepSchema);
const correction = {
  step: "correct",
  on: "2026-06-08",
  by: { kind: "branch", id: "b-1" },
  minute: 0,
  reason: "the day was misread",
};
const file = [step("apply"), step("admit"), { ...correction, instead: step("apply") }];

describe("sound data is taken as it is, and its letters are those of its shortest text", () => {
  it("of all careers, whole and known in part", () => {
    fc.assert(
      fc.property(bent(policy), erasures(6), ({ steps }, all) => {
        const minutes = walk(policy, steps).flatMap(({ decision: { minute } }) => minute ?? []);
        for (const one of [...minutes, ...erased(minutes, all)]) expect(ofMinute(one)).toBe(JSON.stringify(one).length);
        for (const one of steps) expect(ofStep(one)).toBe(JSON.stringify(one).length);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each<[string, object, number?]>([
    ["text of any letters", { note: '张三 "', recordedAt: "2026-06-08T09:30" }, -1],
    ["papers beside it", { attachments: ["a.pdf", {}, { pages: 3, seen: true, read: false, by: null }] }],
    ["numbers of three digits", { attachments: [{ a: 0, b: 9, c: 10, d: 99, e: 100, f: 999 }] }],
    ["larger, smaller and broken numbers", { attachments: [{ a: 1000 }, { a: -1 }, { a: 0.5 }] }, Infinity],
  ])("with %s", (_, added, more = 0) => {
    const one = { ...step("talk"), ...added };
    expect(ofStep(one)).toBe(JSON.stringify(one).length + more);
  });

  it("in the place of another step", () => {
    const instead = { ...step("apply"), verdict: "grant" };
    for (const one of [correction, { ...correction, instead }]) expect(ofMinute(one)).toBe(JSON.stringify(one).length);
  });
});

describe("what the schema would not take, or not as it is, is left to it", () => {
  const items = (count: number) => Array.from({ length: count }, (_, at) => [`k${at}`, 1]);

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["no such step", { ...step("talk"), step: "dance" }],
    ["no day", { step: "talk", by: correction.by }],
    ["a key too many", { ...step("talk"), zhangsan: 1 }],
    ["a list too long", { ...step("vet"), consulted: Array(101).fill("residence") }],
    ["no list", { ...step("vet"), consulted: "residence" }],
    ["an object in its place", { ...step("talk"), by: [] }],
    ["text too short", { ...step("talk"), recordedBy: "" }],
    ["text too long", { ...step("talk"), recordedBy: "a".repeat(201) }],
    ["a day that does not exist", { ...step("talk"), on: "2026-02-29" }],
    ["a number for a day", { ...step("talk"), on: 20260208 }],
    ["the id of no rule", { ...correction, step: "waive", minute: undefined, rule: "A b" }],
    ["less than nothing", { ...step("train"), days: -1 }],
    ["half a day", { ...step("train"), days: 0.5 }],
    ["nothing as less than nothing", { ...step("train"), days: -0 }],
    ["more than there are people", { ...step("train"), days: 1_000_000_001 }],
    ["perhaps", { ...step("talk"), by: { ...correction.by, qualified: "perhaps" } }],
    ["more numbers than there are", { ...step("talk"), attachments: [{ a: Number.POSITIVE_INFINITY }] }],
    ["a paper that is a list", { ...step("talk"), attachments: [[]] }],
    ["a paper in a paper", { ...step("talk"), attachments: [{ a: {} }] }],
    ["a paper of 101 facts", { ...step("talk"), attachments: [Object.fromEntries(items(101))] }],
    ["a paper of some length", { ...step("talk"), attachments: [{ length: 1 }] }],
    ["a paper with a prototype", { ...step("talk"), attachments: [JSON.parse('{"__proto__":1}')] }],
    ["a correction of a correction", { ...correction, instead: { ...correction, instead: step("apply") } }],
  ])("%s", (_, value) => {
    expect(ofStep(value)).toBeNaN();
  });

  it.each<[string, z.ZodType, unknown]>([
    ["a schema that changes what it takes", z.object({ a: z.string() }), { a: "b" }],
    ["more than a number", z.number().gt(1), 2],
    ["fewer than a number", z.number().lt(3), 2],
    ["multiples", z.array(z.number().multipleOf(2)), [2]],
    ["a list that is checked", z.array(z.number()).refine(() => true), [1]],
    ["a number that is checked", z.int().refine(() => true), 1],
    ["a yes that is checked", z.boolean().refine(() => true), true],
    ["a listed value that is checked", z.enum(["a"]).check(z.minLength(1)), "a"],
    ["an object that is checked", z.strictObject({}).refine(() => true), {}],
    ["text with two tests", z.string().regex(/a/).regex(/b/), "ab"],
    ["text of a form that is no pattern", z.string().check(z.url()), "https://a.example"],
    ["text of one length", z.string().length(1), "a"],
    ["anything", z.unknown(), 1],
  ])("all of it, by %s", (_, schema, value) => {
    expect(acceptorOf(schema)(value)).toBeNaN();
  });
});

/** A text that says a value, with something in it changed: a value for another, a key more, a key twice, a letter more or less. */
const mangled = (value: unknown, places: readonly number[], odd: string): readonly string[] => {
  const text = JSON.stringify(value);
  const commas = [...text.matchAll(/[,:{[]/g)].map(({ index }) => index + 1);
  return places.flatMap((place) => {
    const at = commas[place % commas.length] as number;
    const end = at + (/[,}\]]/.exec(text.slice(at))?.index ?? 0);
    const around = (middle: string, from = at) => text.slice(0, at) + middle + text.slice(from);
    return [around(odd), around(odd, end), around(`${odd},`), around(`"by":${odd},`), around(" "), around("", at + 1)];
  });
};

const oddities = [
  "null",
  "-0",
  "1e400",
  "0",
  '""',
  '"unknown"',
  '"2020-02"',
  "{}",
  "[]",
  '"step":"talk"',
  '"on":0',
  "\\u0062",
  "true",
];

/** What the door reads where zod judges every text: it is told the parsed data, which it copies. */
const byZod = <T>(read: (data: unknown) => T, path: string, text: string) => {
  const data = parsed(text, path);
  return data.ok ? read(data.value) : data;
};

it("every text, sound or mangled, is read as zod reads it", () => {
  fc.assert(
    fc.property(
      bent(policy),
      erasures(4),
      fc.array(fc.noBias(fc.nat()), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...oddities),
      ({ steps }, all, places, odd) => {
        const minutes = erased(
          walk(policy, steps).flatMap(({ decision: { minute } }) => minute ?? []),
          all,
        );
        const texts = [minutes, { format: 1, minutes }, ...minutes.slice(-3)].map((one) =>
          JSON.stringify(one, null, 1),
        );
        for (const text of [
          ...texts,
          ...mangled([...minutes, ...file], places, odd),
          ...mangled({ format: 1, minutes }, places, odd),
        ])
          expect(readMinutes(text), text).toEqual(byZod(readMinutes, "minutes", text));
        for (const one of [...steps.slice(-2), correction])
          for (const text of [JSON.stringify(one), ...mangled(one, places, odd)])
            expect(readStep(text), text).toEqual(byZod(readStep, "step", text));
      },
    ),
    { numRuns: runs(40) },
  );
});
