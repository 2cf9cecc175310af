import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { bothPlaces } from "../../../src/rules/vetting.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const asked = (...consulted: readonly Place[]) => step("vet", { consulted });
const vet = (...consulted: readonly Place[]) => decided(upTo("vet"), asked(...consulted));
const { person } = step("apply");
/** The lawful career up to the political review, of another person. */
const of = (changes: Partial<typeof person>) => [
  step("apply", { venue: "residence", person: { ...person, ...changes } }),
  ...upTo("vet").slice(1),
];
const onePlace = of({ places: { residence: "o-430722", origin: "o-430722" } });

describe("vetting.both-places", () => {
  it("of a floating person both places are asked; where one is missing this rule alone bars", () => {
    expect(outcome(vet("residence", "origin"), bothPlaces.id)).toEqual(["holds", "grant"]);
    expect(outcome(vet("residence"), bothPlaces.id)).toEqual(["broken", "bar"]);
    expect(outcome(vet("origin"), bothPlaces.id)).toEqual(["broken", "bar"]);
    expect(outcome(vet(), bothPlaces.id)).toEqual(["broken", "bar"]);
  });

  it("somebody who does not move is reviewed without", () => {
    expect(outcome(decided(of({ floating: false }), asked()), bothPlaces.id)).toEqual(["holds", "grant"]);
  });

  it("where both places are one, one place is enough, by whichever name", () => {
    expect(outcome(decided(onePlace, asked()), bothPlaces.id)).toEqual(["broken", "bar"]);
    expect(outcome(decided(onePlace, asked("residence")), bothPlaces.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided(onePlace, asked("origin")), bothPlaces.id)).toEqual(["holds", "grant"]);
  });

  it.each(["screen", "admit"] as const)(
    "%s judges the review on file once more, and waits where there is none",
    (next) => {
      const rely = (...review: readonly Step[]) =>
        judge(only(bothPlaces), granted([...upTo("vet"), ...review]), step(next));
      expect(outcome(rely(asked("residence", "origin")), bothPlaces.id)).toEqual(["holds", "grant"]);
      expect(outcome(rely(asked("origin")), bothPlaces.id)).toEqual(["broken", "bar"]);
      expect(outcome(rely(), bothPlaces.id)).toEqual(["awaits", "bar"]);
      expect(found(rely(), bothPlaces.id)?.awaits).toEqual([{ step: "vet" }]);
    },
  );

  it("a residence that was left after the review no longer counts as asked", () => {
    const moved = (residence: string) =>
      extra("transfer", { on: "2025-04-11", places: { residence, origin: "o-430722" } });
    const rely = (residence: string) =>
      judge(only(bothPlaces), dossierOf([...upTo("train"), moved(residence)]), step("screen"));
    expect(outcome(rely("r-440111"), bothPlaces.id)).toEqual(["holds", "grant"]);
    expect(outcome(rely("r-330100"), bothPlaces.id)[1]).toBe("bar");
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, bothPlaces.id)).toEqual(["not judged", "grant"]);
  });
});
