import { describe, expect, it } from "vitest";
import type { Person } from "../../../src/domain/person.js";
import { type Place, places } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { atBothPlaces, longEnough } from "../../../src/rules/notice/index.js";
import { before as upTo, found, step } from "../../support/career.js";
import { granted, in2026, outcome } from "../judging.js";
import { extra, nomination } from "../steps.js";

type Notice = Step<"notice">;
const at = (place: readonly Place[], from = "2024-08-19", until = "2024-08-30"): Notice =>
  extra("notice", { on: "2024-08-30", at: place, from, until });
const { at: _, ...unplaced } = extra("notice");
const { person } = step("apply");
const after = (notices: readonly Notice[], changes: Partial<Person> = {}) =>
  granted([step("apply", { person: { ...person, ...changes } }), ...upTo("nominate").slice(1), ...notices]);
const nominate = (notices: readonly Notice[], changes: Partial<Person> = {}) =>
  judge(in2026, after(notices, changes), nomination());
const awaited = (...notices: readonly Notice[]) => found(nominate(notices), atBothPlaces.id)?.awaits;

const origin = (from: string, until = "2024-08-30") => at(["origin"], from, until);
const residence = at(["residence"], "2024-08-19", "2024-08-27");

describe("notice.at-both-places", () => {
  it("one notice at both places is enough, and so are two that run together for five working days", () => {
    expect(outcome(nominate([at(places)]), atBothPlaces.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate([residence, origin("2024-08-20")]), atBothPlaces.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate([residence, origin("2024-08-21")]), atBothPlaces.id)).toEqual(["holds", "grant"]);
    const four = nominate([residence, origin("2024-08-22")]);
    expect(outcome(four, atBothPlaces.id)).toEqual(["broken", "bar"]);
    expect(outcome(nominate([origin("2024-08-22"), residence]), atBothPlaces.id)).toEqual(
      outcome(four, atBothPlaces.id),
    );
  });

  it("two that run one after the other are none at the same time, however long each is", () => {
    const apart = nominate([at(["residence"], "2024-08-19", "2024-08-23"), origin("2024-08-26")]);
    expect(outcome(apart, atBothPlaces.id)[0]).toBe("broken");
  });

  it("the last notice at each place counts", () => {
    const short = at(["residence"], "2024-08-29");
    expect(outcome(nominate([short, at(places)]), atBothPlaces.id)[0]).toBe("holds");
    expect(outcome(nominate([at(places), short]), atBothPlaces.id)[0]).toBe("broken");
  });

  it("the place that is missing is awaited, and where a notice hung, if that is not known", () => {
    expect(awaited(residence)).toEqual([{ step: "notice", at: "origin" }]);
    expect(awaited(origin("2024-08-19"))).toEqual([{ step: "notice", at: "residence" }]);
    expect(awaited()).toEqual(places.map((place) => ({ step: "notice", at: place })));
    expect(awaited(unplaced)).toEqual([{ step: "notice", field: "at" }]);
    expect(outcome(nominate([unplaced]), atBothPlaces.id)).toEqual(["awaits", "bar"]);
  });

  it.each([
    ["somebody who is not floating", { floating: false }],
    ["somebody both of whose places are one", { places: { residence: "o-430722", origin: "o-430722" } }],
  ])("of %s one notice is enough, at the residence where it does not say", (_who, changes) => {
    expect(outcome(nominate([residence], changes), atBothPlaces.id)[0]).toBe("holds");
    expect(outcome(nominate([unplaced], changes), longEnough.id)[0]).toBe("holds");
  });

  it("where both places are one a notice hangs there, by whichever name", () => {
    const one = { places: { residence: "o-430722", origin: "o-430722" } };
    expect(outcome(nominate([origin("2024-08-19")], one), longEnough.id)).toEqual(["holds", "grant"]);
  });

  it("a notice at the origin alone is none for somebody who is not floating", () => {
    expect(outcome(nominate([origin("2024-08-19")], { floating: false }), longEnough.id)[0]).toBe("awaits");
  });

  it("the edition of 2014 does not ask; that of 2026 does from its first day", () => {
    const on = (day: string) =>
      found(judge(migrantWorkers, after([residence]), nomination({ on: day })), atBothPlaces.id);
    expect([on("2026-05-10")?.status, on("2026-05-11")?.status]).toEqual([undefined, "awaits"]);
  });
});
