import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { passed } from "../../../src/rules/screening.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { told } from "../../support/told.js";

const failed = (on: string) => step("screen", { on, outcome: "failed" });
const relying: readonly (readonly [string, readonly Step[], Step])[] = [
  ["prereview", upTo("prereview"), step("prereview")],
  ["admit", upTo("admit"), step("admit")],
  ["convert", upTo("convert"), step("convert")],
];

const unpassed = { en: expect.stringContaining("not passed"), zh: expect.stringContaining("未通过") };

describe("screening.passed", () => {
  it.each(relying)("%s relies on a screening that was passed; one that was not alone bars", (_name, past, next) => {
    const no = failed(past.at(-1)?.on ?? "");
    expect(outcome(decided(past, next), passed.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided([...past, no], next), passed.id)).toEqual(["broken", "bar"]);
    expect(told(found(decided(past, next), passed.id))).not.toMatchObject(unpassed);
    expect(told(found(decided([...past, no], next), passed.id))).toMatchObject(unpassed);
  });

  it.each(relying)("%s: the last screening counts", (_name, past, next) => {
    const on = past.at(-1)?.on ?? "";
    const again = [...past, failed(on), step("screen", { on: next.on })];
    expect(outcome(decided(again, next), passed.id)).toEqual(["holds", "grant"]);
  });

  it.each(relying)("%s waits for a screening of its own stage", (name, _past, next) => {
    const past = upTo("screen", name === "convert" ? 1 : 0);
    const decision = judge(only(passed), dossierOf(past), next);
    expect(outcome(decision, passed.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, passed.id)?.awaits).toEqual([{ step: "screen" }]);
  });

  it("at the conversion this rule alone waits, though the candidate was screened", () => {
    expect(outcome(decided(upTo("screen", 1), step("convert")), passed.id)).toEqual(["awaits", "bar"]);
  });
});
