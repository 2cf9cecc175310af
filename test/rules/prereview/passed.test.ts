import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { passed } from "../../../src/rules/prereview.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { told } from "../../support/told.js";

const failed = step("prereview", { on: "2025-07-08", outcome: "failed" });
const relying: readonly (readonly [string, readonly Step[], Step])[] = [
  ["fill-form", upTo("fill-form"), step("fill-form")],
  ["admit", upTo("admit"), step("admit")],
];

const unpassed = { en: expect.stringContaining("not passed"), zh: expect.stringContaining("未通过") };

describe("prereview.passed", () => {
  it.each(relying)("%s relies on a pre-review that was passed; one that was not alone bars", (_name, past, next) => {
    expect(outcome(decided(past, next), passed.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided([...past, failed], next), passed.id)).toEqual(["broken", "bar"]);
    expect(told(found(decided(past, next), passed.id))).not.toMatchObject(unpassed);
    expect(told(found(decided([...past, failed], next), passed.id))).toMatchObject(unpassed);
  });

  it.each(relying)("%s: the last pre-review counts", (_name, past, next) => {
    const again = [...past, failed, step("prereview", { on: "2025-07-08" })];
    expect(outcome(decided(again, next), passed.id)).toEqual(["holds", "grant"]);
  });

  it.each(relying)("%s waits for a pre-review", (_name, _past, next) => {
    const decision = judge(only(passed), dossierOf(upTo("prereview")), next);
    expect(outcome(decision, passed.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, passed.id)?.awaits).toEqual([{ step: "prereview" }]);
  });

  it("the form is not given out before, for this rule alone", () => {
    expect(outcome(decided(upTo("prereview"), step("fill-form")), passed.id)).toEqual(["awaits", "bar"]);
  });
});
