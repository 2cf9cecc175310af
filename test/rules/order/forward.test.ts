import { describe, expect, it } from "vitest";
import { isRecord, stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { forward } from "../../../src/rules/order.js";
import { before as upTo, decided, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { anyStep, extra } from "../steps.js";

const recognize = (on: string) => decided(upTo("recognize"), step("recognize", { on }));

describe("order.forward", () => {
  it("a step on the day of the last one is in order; a day earlier this rule alone bars it", () => {
    expect(outcome(recognize("2023-05-25"), forward.id)).toEqual(["holds", "grant"]);
    expect(outcome(recognize("2023-05-24"), forward.id)).toEqual(["broken", "bar"]);
  });

  it.each(stepNames)("%s cannot be dated back, but for a record, which may come late", (name) => {
    const file = dossierOf(upTo("recognize")); // its last day is 2023-05-25
    const on = (day: string) => outcome(judge(only(forward), file, { ...anyStep(name), on: day }), forward.id);
    expect([on("2023-05-24"), on("2023-05-25")]).toEqual([
      ["broken", isRecord(name) ? "grant" : "bar"],
      ["holds", "grant"],
    ]);
  });

  it("on an empty file any day is in order", () => {
    expect(outcome(decided([], step("apply", { on: "2014-05-28" })), forward.id)).toEqual(["holds", "grant"]);
  });

  it("a refused step counts as the last one, and so does the round before", () => {
    const vet = step("vet", { conclusion: "unqualified" });
    expect(outcome(decided([...upTo("vet"), vet], step("train", { on: "2025-04-09" })), forward.id)[0]).toBe("broken");
    const left = [...upTo("file"), extra("withdraw", { on: "2023-07-11" })];
    expect(outcome(decided(left, step("apply", { on: "2023-07-10" })), forward.id)).toEqual(["broken", "bar"]);
    expect(outcome(decided(left, step("apply", { on: "2023-07-11" })), forward.id)).toEqual(["holds", "grant"]);
  });
});
