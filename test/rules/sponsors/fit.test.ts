import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { fullMembers, notUnderPenalty } from "../../../src/rules/sponsors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { expectWords, granted, only, outcome } from "../judging.js";

const fit = { id: "m-1", fullMember: true, penalty: "none" };
const named = (...sponsors: readonly (typeof fit)[]) => step("name-sponsors", { sponsors });
const name = (...sponsors: readonly (typeof fit)[]) => decided(upTo("name-sponsors"), named(...sponsors));
const other = { ...fit, id: "m-2" };

describe.each([
  [fullMembers, { ...fit, id: "m-3", fullMember: false }],
  [notUnderPenalty, { ...fit, id: "m-3", penalty: "grave" }],
] as const)("$id", (rule, unfit) => {
  it("where one of two sponsors is unfit this rule alone bars", () => {
    expect(outcome(name(fit, other), rule.id)).toEqual(["holds", "grant"]);
    expect(outcome(name(fit, unfit), rule.id)).toEqual(["broken", "bar"]);
    expect(outcome(name(unfit, fit), rule.id)).toEqual(["broken", "bar"]);
  });

  it.each(["screen", "admit"] as const)("%s judges the sponsors on file once more", (next) => {
    const rely = (...sponsors: readonly (typeof fit)[]) =>
      outcome(judge(only(rule), granted([...upTo("name-sponsors"), named(...sponsors)]), step(next)), rule.id);
    expect([rely(fit, other), rely(fit, unfit)]).toEqual([
      ["holds", "grant"],
      ["broken", "bar"],
    ]);
  });

  it.each(["screen", "admit"] as const)("without any on file %s waits for them", (next) => {
    const decision = judge(only(rule), dossierOf(upTo("name-sponsors")), step(next));
    expect(outcome(decision, rule.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, rule.id)?.awaits).toEqual([{ step: "name-sponsors" }]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, rule.id)).toEqual(["not judged", "grant"]);
  });

  it("it says how many of them are fit", () => {
    expectWords(rule.id, name(fit, other), name(fit, unfit), name(unfit, unfit), name(unfit));
  });
});
