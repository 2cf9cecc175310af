import { expect, expectTypeOf, it } from "vitest";
import { ladder, type StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { readMinutes, readStep } from "../../src/io/read.js";
import { stepSchema } from "../../src/io/schemas.js";
import { career, dossierOf, step } from "../career.js";

it("minutes survive JSON, and reading them changes nothing", () => {
  const { minutes } = dossierOf(career);
  expect(readMinutes(JSON.stringify(minutes))).toEqual({ ok: true, minutes });
  expect(readMinutes(minutes)).toEqual({ ok: true, minutes });
});

it("a minute from elsewhere is read as granted for no reason, under the edition in force on its day", () => {
  const read = readMinutes([step("apply"), step("convert")]);
  const elsewhere = (edition: string) => ({ verdict: "grant", because: [], under: { policy: "elsewhere", edition } });
  expect(read.ok && read.minutes).toEqual([
    { ...step("apply"), ...elsewhere("cpc-2014") },
    { ...step("convert"), ...elsewhere("cpc-2026") },
  ]);
  const before = readMinutes([step("apply", { on: "2014-05-27" })]);
  expect(before.ok && before.minutes[0]?.under.edition).toBe("none");
});

it("a body's own no from elsewhere is read as denied: a refusal is no grant", () => {
  const read = readMinutes([step("approve-admission", { outcome: "refused" })]);
  expect(read.ok && read.minutes[0]?.verdict).toBe("deny");
});

it("a barred step is no minute", () => {
  expect(readMinutes([{ ...step("apply"), verdict: "bar" }])).toEqual({
    ok: false,
    problems: [{ path: "minutes.0.verdict", code: "not-listed" }],
  });
});

it("every step of the ladder has a shape at the door", () => {
  const options = (stepSchema as unknown as { options: { shape: { step: { value: string } } }[] }).options;
  expect(options.map(({ shape }) => shape.step.value)).toEqual(Object.keys(ladder));
});

it("what the door lets through is what the types say", () => {
  const read = readStep(step("poll"));
  if (!read.ok) throw new Error("a step was expected");
  expectTypeOf(read.step).toEqualTypeOf<Step<StepName>>();
  expect(read.step).toEqual(step("poll"));
});
