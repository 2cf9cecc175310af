import { describe, expect, it } from "vitest";
import { stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { national } from "../../../src/policy/index.js";
import { inForce } from "../../../src/rules/edition.js";
import { decided, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { anyStep } from "../steps.js";

const person = { ...step("apply").person, born: "1972-12-31" };
const apply = (on: string) => decided([], step("apply", { on, person }));

describe("edition.in-force", () => {
  it("the first edition judges from 1991 on; a day earlier this rule alone bars", () => {
    expect(outcome(apply("1991-01-01"), inForce.id)).toEqual(["holds", "grant"]);
    expect(outcome(apply("1990-12-31"), inForce.id)).toEqual(["broken", "bar"]);
  });

  it.each(stepNames.filter((name) => name !== "correct"))(
    "%s is not judged by an edition that was not yet in force",
    (name) => {
      const on = (day: string) =>
        outcome(judge(only(inForce), dossierOf([]), { ...anyStep(name), on: day }), inForce.id);
      expect([on("1990-12-31"), on("1991-01-01")]).toEqual([
        ["broken", "bar"],
        ["holds", "grant"],
      ]);
    },
  );

  it.each([
    ["2014-05-27", "cpc-1990"],
    ["2014-05-28", "cpc-2014"],
    ["2026-05-10", "cpc-2014"],
    ["2026-05-11", "cpc-2026"],
  ])("one edition takes over from another without a gap: %s is a day of %s", (on, edition) => {
    expect([apply(on).edition, ...outcome(apply(on), inForce.id)]).toEqual([edition, "holds", "grant"]);
  });

  it("a pinned edition judges every day", () => {
    const pinned = decided([], step("apply", { on: "1990-12-31", person }), pin(national, "cpc-2026"));
    expect([pinned.edition, ...outcome(pinned, inForce.id)]).toEqual(["cpc-2026", "holds", "grant"]);
  });
});
