import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { longEnough } from "../../../src/rules/training.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { expectWords, granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const training = (days: number, hours: number) => step("train", { days, hours });
const train = (days: number, hours: number) => decided(upTo("train"), training(days, hours));
const rely = (next: "screen" | "admit", ...past: readonly Step[]) =>
  judge(only(longEnough), granted([...upTo("train"), ...past]), step(next));
const waiver = extra("waive");

describe("training.long-enough", () => {
  it.each([
    [3, 0, "holds", "grant"],
    [0, 24, "holds", "grant"],
    [2, 24, "holds", "grant"],
    [2, 23, "broken", "bar"],
    [0, 0, "broken", "bar"],
  ])("%i days or %i class hours: %s, at the training and wherever one relies on it", (days, hours, status, verdict) => {
    expect(outcome(train(days, hours), longEnough.id)).toEqual([status, verdict]);
    expect(outcome(rely("screen", training(days, hours)), longEnough.id)).toEqual([status, verdict]);
    expect(outcome(rely("admit", training(days, hours)), longEnough.id)).toEqual([status, verdict]);
  });

  it("without training the screening waits for it, for this rule alone", () => {
    const decision = decided(upTo("train"), step("screen"));
    expect(outcome(decision, longEnough.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, longEnough.id)?.awaits).toEqual([{ step: "train" }]);
    expect(outcome(rely("admit"), longEnough.id)).toEqual(["awaits", "bar"]);
  });

  it("a committee or the county department may waive it, for this stage", () => {
    for (const by of [step("prereview").by, step("file", {}, 2).by]) {
      const waived = { ...waiver, by };
      const decision = decided([...upTo("train"), waived], step("screen"));
      expect(outcome(decision, longEnough.id)).toEqual(["waived", "grant"]);
      expect(found(decision, longEnough.id)?.waiver).toMatchObject(waived);
      expect(outcome(rely("admit", waived), longEnough.id)).toEqual(["waived", "grant"]);
    }
    expect(outcome(decided([...upTo("train"), waiver], training(2, 23)), longEnough.id)).toEqual(["waived", "grant"]);
  });

  it("a branch may not, and a waiver of the stage before is spent", () => {
    const branch = extra("waive", { by: step("apply").by });
    expect(outcome(decided([...upTo("train"), branch], step("screen")), longEnough.id)).toEqual(["awaits", "bar"]);
    const early = [
      ...upTo("nominate"),
      extra("waive", { on: "2024-09-02" }),
      ...upTo("train").slice(upTo("nominate").length),
    ];
    expect(outcome(decided(early, step("screen")), longEnough.id)).toEqual(["awaits", "bar"]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, longEnough.id)).toEqual(["not judged", "grant"]);
  });

  it("it says how long the training was", () => {
    expectWords(longEnough.id, train(3, 0), train(0, 24), train(2, 23), rely("screen"));
  });
});
