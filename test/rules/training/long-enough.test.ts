import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { longEnough } from "../../../src/rules/training.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

const training = (days: number, hours: number) => step("train", { days, hours });
const rely = (next: "screen" | "admit", edition: string, ...past: readonly Step[]) =>
  judge(pin(only(longEnough), edition), granted([...upTo("train"), ...past]), step(next));

describe("training.long-enough", () => {
  it.each([
    ["cpc-1990", 5, 40],
    ["cpc-2014", 3, 24],
    ["cpc-2026", 3, 24],
  ])("under %s %i days or %i class hours are enough; less of both warns", (edition, days, hours) => {
    const judged = (...past: readonly Step[]) => [
      ...past.map((one) => judge(pin(only(longEnough), edition), granted(upTo("train")), one)),
      rely("screen", edition, ...past),
      rely("admit", edition, ...past),
    ];
    for (const enough of [training(days, 0), training(0, hours), training(days - 1, hours)])
      for (const one of judged(enough)) expect(outcome(one, longEnough.id)).toEqual(["holds", "grant"]);
    for (const short of [training(days - 1, hours - 1), training(0, 0)])
      for (const one of judged(short)) expect(outcome(one, longEnough.id)).toEqual(["broken", "grant"]);
    for (const one of judged()) {
      expect(outcome(one, longEnough.id)).toEqual(["awaits", "grant"]);
      expect(found(one, longEnough.id)?.awaits).toEqual([{ step: "train" }]);
    }
  });

  it("from 28 May 2014 three days are enough", () => {
    const old = granted([step("nominate", { on: "2014-01-06" })]);
    const on = (day: string) => outcome(judge(only(longEnough), old, { ...training(3, 0), on: day }), longEnough.id);
    expect([on("2014-05-27"), on("2014-05-28")]).toEqual([
      ["broken", "grant"],
      ["holds", "grant"],
    ]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, longEnough.id)).toEqual(["not judged", "grant"]);
  });
});
