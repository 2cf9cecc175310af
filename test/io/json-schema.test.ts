import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import type { Decision } from "../../src/engine/decision.js";
import { jsonSchemas } from "../../src/io/json-schema.js";
import { minuteSchema } from "../../src/io/schemas.js";
import { termsSchema } from "../../src/io/terms.js";
import { addDays, isDay } from "../../src/kernel/day.js";
import { migrantWorkers, national, overlays } from "../../src/policy/index.js";
import { bent } from "../../src/testing/bent.js";
import { walk } from "../../src/testing/walk.js";
import { before, career, decided, dossierOf, step } from "../support/career.js";
import { extra } from "../rules/steps.js";
import { runs } from "../support/runs.js";

const { steps: _forms, ...schemas } = jsonSchemas();
const ajv = new Ajv2020({ strict: true, strictRequired: false });
const taken = ajv.compile(schemas.step);
const minute = ajv.compile(schemas.minute);
const terms = ajv.compile(schemas.terms);
const decision = ajv.compile(schemas.decision);

const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it("each is a schema of draft 2020-12, plain data, and the same each time", () => {
  for (const schema of Object.values(schemas)) {
    expect(schema).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
  }
  expect(overJson(jsonSchemas())).toEqual(jsonSchemas());
});

it("each is called what it is the schema of", () => {
  expect(Object.values(schemas).map(({ title }) => title)).toEqual(Object.keys(schemas));
});

it("lawful steps and minutes pass", () => {
  for (const one of career) expect(taken(one), JSON.stringify(taken.errors)).toBe(true);
  for (const one of dossierOf(career).minutes) expect(minute(one), JSON.stringify(minute.errors)).toBe(true);
  expect(minute(step("apply"))).toBe(true);
});

describe("bent ones do not pass:", () => {
  it.each<[string, object]>([
    ["a step there is none of", { ...step("apply"), step: "applaud" }],
    ["a key that does not belong there", { ...step("admit"), remark: "x" }],
    ["a body without a kind", { step: "talk", on: "2026-06-16", by: { id: "b-1" } }],
    ["a count that is not whole", { ...step("train"), days: 2.5 }],
    ["a count below zero", { ...step("train"), days: -1 }],
    ["a count beyond 10^9", { ...step("train"), hours: 1_000_000_001 }],
    ["a number in words", { ...step("train"), days: "3" }],
    ["a value that is not listed", { ...step("consult"), opinion: "good" }],
    ["an id of nothing", { ...step("talk"), by: { kind: "branch", id: "" } }],
    ["a day that does not exist", { ...step("talk"), on: "2026-02-29" }],
    ["a day written otherwise", { ...step("talk"), on: "2026-2-9" }],
    ["a verdict that leaves no minute", { ...step("talk"), verdict: "bar" }],
  ])("%s", (_, bent) => {
    expect(minute(bent)).toBe(false);
    expect(minuteSchema.safeParse(bent).success).toBe(false);
  });
});

it("the days that pass are the days that exist", () => {
  const holds = (on: string) => minute({ ...step("talk"), on });
  const day = fc.integer({ min: 0, max: 3_280_000 }).map((days) => addDays("0001-01-01", days));
  const near = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(
      ([year, month, day]) =>
        `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    );
  const february = fc.integer({ min: 0, max: 9999 }).map((year) => `${String(year).padStart(4, "0")}-02-29`);
  fc.assert(
    fc.property(fc.oneof(day, near, february, fc.string({ maxLength: 12 })), (text) => {
      expect(holds(text)).toBe(isDay(text));
    }),
    { numRuns: runs(600) },
  );
  for (let year = 0; year < 10_000; year++) {
    const text = `${String(year).padStart(4, "0")}-02-29`;
    if (holds(text) !== isDay(text)) expect(text).toBe("right");
  }
  expect(holds("2026-06-16\n")).toBe(false);
});

it("the schema of minutes takes what minuteSchema takes", () => {
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom("branch", "2026-01-01", 7, true, [], {}, null));
  fc.assert(
    fc.property(fc.constantFrom(...career), fc.nat(), junk, fc.boolean(), (one, at, value, dropped) => {
      const keys = Object.keys(one);
      const key = keys[at % keys.length] as keyof Step;
      const { [key]: _, ...rest } = one;
      const changed = overJson(dropped ? rest : { ...one, [key]: value });
      expect(minute(changed)).toBe(minuteSchema.safeParse(changed).success);
    }),
    { numRuns: runs(500) },
  );
});

it("all terms of a policy pass, and those of the overlays; terms of no kind do not", () => {
  for (const overlay of Object.values(overlays)) {
    expect(terms(overlay.terms ?? {}), JSON.stringify(terms.errors)).toBe(true);
    expect(termsSchema.safeParse(overlay.terms ?? {}).success).toBe(true);
  }
  for (const { spec } of [national, migrantWorkers]) {
    expect(terms(spec.terms), JSON.stringify(terms.errors)).toBe(true);
    expect(termsSchema.safeParse(spec.terms)).toEqual({ success: true, data: spec.terms });
  }
  expect(terms({ poll: { passMark: { kind: "at-least", part: 90, whole: 100 } } })).toBe(true);
  expect(terms({ poll: { passMark: { kind: "minimum", of: { unit: "count", count: 90 } } } })).toBe(false);
  expect(terms({ poll: { passmark: { kind: "at-least", part: 90, whole: 100 } } })).toBe(false);
  expect(terms({ polls: {} })).toBe(false);
});

it("every decision passes as JSON.stringify writes it, whatever the verdict", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(bent(), ({ steps }) => {
      for (const walked of walk(migrantWorkers, steps)) {
        seen.add(walked.decision.verdict);
        expect(decision(overJson(walked.decision)), JSON.stringify(decision.errors?.slice(0, 3))).toBe(true);
      }
    }),
    { seed: 20260511, numRuns: 25 },
  );
  expect([...seen].sort()).toEqual(["bar", "defer", "deny", "grant"]);
});

it("a decision may wait for the calendar of a year, which is one from 1 to 9999", () => {
  const notice = extra("notice", { on: "2026-06-16", from: "2026-06-01", until: "2026-06-15" });
  const told = overJson(decided(before("nominate"), notice)) as Decision;
  const waiting = (calendar: unknown) => ({
    ...told,
    findings: told.findings.map((finding) => (finding.awaits ? { ...finding, awaits: [{ calendar }] } : finding)),
  });
  expect(told.findings.flatMap(({ awaits }) => awaits ?? [])).toEqual([{ calendar: 2026 }, { calendar: 2026 }]);
  expect([told, waiting(1), waiting(9999)].map((one) => decision(one))).toEqual([true, true, true]);
  expect([0, 10_000, 2026.5, "2026", undefined].map((year) => decision(waiting(year)))).toEqual(Array(5).fill(false));
});

it("a decision whose minute is missing, or of another verdict, does not pass", () => {
  const [walked] = walk(migrantWorkers, [step("admit")], dossierOf(before("admit")));
  const told = overJson(walked?.decision) as { verdict: string; minute: { verdict: string } };
  expect(decision(told)).toBe(true);
  expect(decision({ ...told, minute: undefined })).toBe(false);
  expect(decision({ ...told, verdict: "deny" })).toBe(false);
  expect(decision({ ...told, verdict: "bar" })).toBe(false);
  expect(decision({ ...told, minute: { ...told.minute, because: undefined } })).toBe(false);
});
