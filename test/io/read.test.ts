import { expect, expectTypeOf, it } from "vitest";
import { ladder } from "../../src/domain/ladder.js";
import type { Ruling } from "../../src/domain/minute.js";
import type { Told } from "../../src/domain/told.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { readMinutes, readStep } from "../../src/io/read.js";
import { stepSchema } from "../../src/io/schemas.js";
import { national } from "../../src/policy/index.js";
import { extra } from "../rules/steps.js";
import { history } from "../support/bend.js";
import { before, career, dossierOf, step } from "../support/career.js";

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
  const before = readMinutes([step("apply", { on: "1990-12-31" })]);
  expect(before.ok && before.minutes[0]?.under.edition).toBe("none");
});

it("what may be known of bodies, people, consents and notices is read as it is said", () => {
  const by = { ...step("talk").by, qualified: true, under: "village-committee", partyGroups: false, authorized: true };
  const told = [
    { ...step("apply"), by, person: { ...step("apply").person, unit: "unorganized" } },
    { ...step("name-sponsors"), sponsors: [{ id: "m-1", fullMember: true, penalty: "lesser" }] },
    { ...step("nominate"), consent: { by, on: "2024-08" } },
    { step: "notice", on: "2026-06-16", by: { ...by, kind: "floating-branch" }, at: ["residence", "origin"] },
    { step: "deliberate", on: "2025-08-11", by: { kind: "general-branch", id: "g-1" }, outcome: "passed" },
    { ...step("archive"), papers: ["activist-register", "probationer-register"] },
  ];
  expect(told.map((one) => readMinutes([one])).map((read) => read.ok && read.minutes)).toMatchObject(
    told.map((one) => [one]),
  );
});

it.each<[string, Partial<Ruling>]>([
  ["the verdict", { verdict: "defer" }],
  ["the reasons", { because: ["poll.pass-mark"] }],
  ["the policy", { under: { policy: "made-up", edition: "cpc-2014" } }],
  ["the verdict and the reasons", { verdict: "deny", because: ["poll.floor"] }],
  ["the verdict and the policy", { verdict: "deny", under: { policy: "made-up", edition: "cpc-2014" } }],
  ["the reasons and the policy", { because: ["poll.floor"], under: { policy: "made-up", edition: "cpc-2014" } }],
])("a minute that says of its ruling only %s is read as it says, and for the rest as one from elsewhere", (_, said) => {
  const rest: Ruling = { verdict: "grant", because: [], under: { policy: "elsewhere", edition: "cpc-2014" } };
  const read = readMinutes([{ ...step("apply"), ...said }]);
  expect(read.ok && read.minutes).toEqual([{ ...step("apply"), ...rest, ...said }]);
});

it("of a transfer the door reads why the holder changes, as a step says it and as a minute does", () => {
  const transfer = extra("transfer");
  const read = (more: object) => {
    const told = readMinutes([{ ...transfer, ...more }]);
    return told.ok && told.minutes.map((one) => ({ because: one.because, move: "move" in one ? one.move : undefined }));
  };
  expect(read({ because: "merged" })).toEqual([{ because: [], move: "merged" }]);
  expect(read({ because: ["made.up"], move: "renamed" })).toEqual([{ because: ["made.up"], move: "renamed" }]);
  expect(readMinutes([{ ...step("talk"), because: "merged" }])).toMatchObject({ ok: false });
  const why = extra("transfer", { because: "merged", on: "2024-08-01" });
  const merged = judge(national, history(before("nominate")), why);
  expect(merged.minute).toMatchObject({ because: [], move: "merged" });
  expect(read(merged.minute ?? {})).toEqual([{ because: [], move: "merged" }]);
  expect(history([...before("nominate"), merged.minute as Step]).holder?.id).toBe("b-55");
});

it("text that is no JSON is a problem of the argument it was given for", () => {
  expect(readMinutes("[")).toEqual({ ok: false, problems: [{ path: "minutes", code: "not-json" }] });
  expect(readStep("{")).toEqual({ ok: false, problems: [{ path: "step", code: "not-json" }] });
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
  expectTypeOf(read.step).toEqualTypeOf<Told>();
  expect(read.step).toEqual(step("poll"));
});
