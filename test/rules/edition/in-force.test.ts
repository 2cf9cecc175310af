import { describe, expect, it } from "vitest";
import { stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { national } from "../../../src/policy/index.js";
import { inForce } from "../../../src/rules/edition.js";
import { decided, dossierOf, step } from "../../support/career.js";
import { expectWords, only, outcome } from "../judging.js";
import { anyStep } from "../steps.js";

const apply = (on: string) => decided([], step("apply", { on }));

describe("edition.in-force", () => {
  it("the first edition judges from 28 May 2014; a day earlier this rule alone bars", () => {
    expect(outcome(apply("2014-05-28"), inForce.id)).toEqual(["holds", "grant"]);
    expect(outcome(apply("2014-05-27"), inForce.id)).toEqual(["broken", "bar"]);
  });

  it.each(stepNames)("%s is not judged by an edition that was not yet in force", (name) => {
    const on = (day: string) => outcome(judge(only(inForce), dossierOf([]), { ...anyStep(name), on: day }), inForce.id);
    expect([on("2014-05-27"), on("2014-05-28")]).toEqual([
      ["broken", "bar"],
      ["holds", "grant"],
    ]);
  });

  it("the edition of 2026 takes over on 11 May 2026, without a gap", () => {
    expect([apply("2026-05-10").edition, apply("2026-05-11").edition]).toEqual(["cpc-2014", "cpc-2026"]);
    expect(outcome(apply("2026-05-10"), inForce.id)).toEqual(["holds", "grant"]);
    expect(outcome(apply("2026-05-11"), inForce.id)).toEqual(["holds", "grant"]);
  });

  it("a pinned edition judges every day", () => {
    const pinned = decided([], step("apply", { on: "2014-05-27" }), pin(national, "cpc-2026"));
    expect([pinned.edition, ...outcome(pinned, inForce.id)]).toEqual(["cpc-2026", "holds", "grant"]);
  });

  it("it says the day and since when the edition is in force", () => {
    expectWords(inForce.id, apply("2014-05-28"), apply("2014-05-27"));
  });
});
