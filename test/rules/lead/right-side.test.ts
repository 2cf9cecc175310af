import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { extend } from "../../../src/policy/extend.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { rightSide } from "../../../src/rules/lead.js";
import { choice } from "../../../src/rules/terms.js";
import { before as upTo, decided, dossierOf, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

/** The holder stays the same branch, and stands on this side. */
const on = (side: Place, past: readonly Step[]) => [
  ...past,
  extra("transfer", { on: past.at(-1)?.on ?? "", to: step("apply").by, side }),
];
const led = { id: "here", rules: [rightSide], articles: { "lead.right-side": "1" } };
const outflow = extend(national, { ...led, terms: { lead: { side: choice("outflow") } } });
const open = extend(national, led);
const recognize = (side: Place, policy = migrantWorkers) =>
  decided(on(side, upTo("recognize")), step("recognize", { on: "2023-06-08" }), policy);
const relying = (["recognize", "nominate", "admit"] as const).map((name) => [name, upTo(name), step(name)] as const);

describe("lead.right-side", () => {
  it.each(relying)("%s: the side of inflow leads; the other one only warns", (_name, past, next) => {
    expect(outcome(decided(on("residence", past), next), rightSide.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided(on("origin", past), next), rightSide.id)).toEqual(["broken", "grant"]);
  });

  it("convert: the side of inflow leads; the other one only warns", () => {
    const judged = (side: Place) => judge(migrantWorkers, dossierOf(on(side, upTo("convert"))), step("convert"));
    expect(outcome(judged("residence"), rightSide.id)).toEqual(["holds", "grant"]);
    expect(outcome(judged("origin"), rightSide.id)).toEqual(["broken", "grant"]);
  });

  it("an application at the place of origin puts the file there", () => {
    const past = [step("apply", { venue: "origin" }), step("talk")];
    expect(outcome(decided(past, step("recognize")), rightSide.id)).toEqual(["broken", "grant"]);
  });

  it("where outflow leads it is the other way round, and where it is open either side may", () => {
    expect(outcome(recognize("origin", outflow), rightSide.id)).toEqual(["holds", "grant"]);
    expect(outcome(recognize("residence", outflow), rightSide.id)).toEqual(["broken", "grant"]);
    expect(outcome(recognize("origin", open), rightSide.id)).toEqual(["holds", "grant"]);
    expect(outcome(recognize("residence", open), rightSide.id)).toEqual(["holds", "grant"]);
    expect(outcome(recognize("origin", national), rightSide.id)).toEqual(["not judged", "grant"]);
  });

  it("where both places are one there is no other side", () => {
    const person = { ...step("apply").person, places: { residence: "o-430722", origin: "o-430722" } };
    const past = on("origin", [step("apply", { person }), step("talk")]);
    expect(outcome(decided(past, step("recognize")), rightSide.id)).toEqual(["holds", "grant"]);
  });
});
