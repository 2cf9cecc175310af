import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { notUnderPenalty } from "../../../src/rules/sponsors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { expectWords, granted, only, outcome } from "../judging.js";

const fit = { id: "m-1", fullMember: true, underPenalty: false };
const unfit = { ...fit, id: "m-3", underPenalty: true };
const named = (...sponsors: readonly (typeof fit)[]) => step("name-sponsors", { sponsors });
const name = (...sponsors: readonly (typeof fit)[]) => decided(upTo("name-sponsors"), named(...sponsors));
const other = { ...fit, id: "m-2" };

describe("sponsors.not-under-penalty", () => {
  it("where one of two sponsors is under probation within the Party this rule alone bars", () => {
    expect(outcome(name(fit, other), notUnderPenalty.id)).toEqual(["holds", "grant"]);
    expect(outcome(name(fit, unfit), notUnderPenalty.id)).toEqual(["broken", "bar"]);
    expect(outcome(name(unfit, fit), notUnderPenalty.id)).toEqual(["broken", "bar"]);
  });

  it.each(["screen", "admit"] as const)("%s judges the sponsors on file once more", (next) => {
    const rely = (...sponsors: readonly (typeof fit)[]) =>
      outcome(
        judge(only(notUnderPenalty), granted([...upTo("name-sponsors"), named(...sponsors)]), step(next)),
        notUnderPenalty.id,
      );
    expect([rely(fit, other), rely(fit, unfit)]).toEqual([
      ["holds", "grant"],
      ["broken", "bar"],
    ]);
  });

  it.each(["screen", "admit"] as const)("without any on file %s waits for them", (next) => {
    const decision = judge(only(notUnderPenalty), dossierOf(upTo("name-sponsors")), step(next));
    expect(outcome(decision, notUnderPenalty.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, notUnderPenalty.id)?.awaits).toEqual([{ step: "name-sponsors" }]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, notUnderPenalty.id)).toEqual(["not judged", "grant"]);
  });

  it("it says how many of them are fit", () => {
    expectWords(notUnderPenalty.id, name(fit, other), name(fit, unfit), name(unfit, unfit), name(unfit));
  });
});
