import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { passed } from "../../../src/rules/vetting.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";

const yes = step("vet");
const no = step("vet", { conclusion: "unqualified" });
const screened = (...reviews: readonly Step[]) => decided([...upTo("vet"), ...reviews, step("train")], step("screen"));
const late = step("vet", { on: "2025-07-08", conclusion: "unqualified" });

describe("vetting.passed", () => {
  it("the screening relies on a review that was passed; one that was not alone bars", () => {
    expect(outcome(screened(yes), passed.id)).toEqual(["holds", "grant"]);
    expect(outcome(screened(no), passed.id)).toEqual(["broken", "bar"]);
  });

  it("the vote relies on it too: a review that fails after the screening bars", () => {
    expect(outcome(decided(upTo("admit"), step("admit")), passed.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided([...upTo("admit"), late], step("admit")), passed.id)).toEqual(["broken", "bar"]);
  });

  it("the last review counts", () => {
    expect(outcome(screened(no, yes), passed.id)).toEqual(["holds", "grant"]);
    expect(outcome(screened(yes, no), passed.id)).toEqual(["broken", "bar"]);
  });

  it.each(["screen", "admit"] as const)("without a review %s waits for it", (next) => {
    const decision = judge(only(passed), dossierOf(upTo("vet")), step(next));
    expect(outcome(decision, passed.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, passed.id)?.awaits).toEqual([{ step: "vet" }]);
  });

  it("the review itself, and the screening of a probationer, do not rely on one", () => {
    expect(outcome(decided(upTo("vet"), yes), passed.id)).toEqual(["not judged", "grant"]);
    expect(outcome(decided(upTo("screen", 1), step("screen", {}, 1)), passed.id)).toEqual(["not judged", "grant"]);
  });
});
