import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { fullMembers } from "../../../src/rules/sponsors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { expectWords, granted, only, outcome } from "../judging.js";

const fit = { id: "m-1", fullMember: true, underPenalty: false };
const unfit = { ...fit, id: "m-3", fullMember: false };
const named = (...sponsors: readonly (typeof fit)[]) => step("name-sponsors", { sponsors });
const name = (...sponsors: readonly (typeof fit)[]) => decided(upTo("name-sponsors"), named(...sponsors));
const other = { ...fit, id: "m-2" };

describe("sponsors.full-members", () => {
  it("full members may be sponsors; where one of two is not, this rule alone bars", () => {
    expect(outcome(name(fit, other), fullMembers.id)).toEqual(["holds", "grant"]);
    expect(outcome(name(fit, unfit), fullMembers.id)).toEqual(["broken", "bar"]);
    expect(outcome(name(unfit, fit), fullMembers.id)).toEqual(["broken", "bar"]);
  });

  it.each(["screen", "admit"] as const)("%s judges the sponsors on file once more", (next) => {
    const rely = (...sponsors: readonly (typeof fit)[]) =>
      outcome(
        judge(only(fullMembers), granted([...upTo("name-sponsors"), named(...sponsors)]), step(next)),
        fullMembers.id,
      );
    expect([rely(fit, other), rely(fit, unfit)]).toEqual([
      ["holds", "grant"],
      ["broken", "bar"],
    ]);
  });

  it.each(["screen", "admit"] as const)("without any on file %s waits for them", (next) => {
    const decision = judge(only(fullMembers), dossierOf(upTo("name-sponsors")), step(next));
    expect(outcome(decision, fullMembers.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, fullMembers.id)?.awaits).toEqual([{ step: "name-sponsors" }]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, fullMembers.id)).toEqual(["not judged", "grant"]);
  });

  it("it says how many of them are fit", () => {
    expectWords(fullMembers.id, name(fit, other), name(fit, unfit), name(unfit, unfit), name(unfit));
  });
});
