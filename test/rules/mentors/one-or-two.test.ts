import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { national } from "../../../src/policy/index.js";
import { oneOrTwo } from "../../../src/rules/mentors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

const all = ["m-1", "m-2", "m-3"].map((id) => ({ id, fullMember: true, side: "residence" as const }));
const some = (count: number) => step("assign-mentors", { mentors: all.slice(0, count) });
const assign = (count: number) => decided(upTo("assign-mentors"), some(count), national);
const rely = (count: number) =>
  judge(only(oneOrTwo), granted([...upTo("assign-mentors"), some(count)]), step("nominate"));

describe("mentors.one-or-two", () => {
  it.each([
    [0, "broken", "bar"],
    [1, "holds", "grant"],
    [2, "holds", "grant"],
    [3, "broken", "bar"],
  ])(
    "%i mentors: %s, which warns at the assignment and bars the nomination that relies on it",
    (count, status, verdict) => {
      expect(outcome(assign(count), oneOrTwo.id)).toEqual([status, "grant"]);
      expect(outcome(rely(count), oneOrTwo.id)).toEqual([status, verdict]);
    },
  );

  it("a candidate's mentors are counted alike", () => {
    const candidate = (count: number) =>
      outcome(decided(upTo("name-sponsors"), { ...some(count), on: "2024-09-12" }), oneOrTwo.id);
    expect([candidate(2), candidate(3)]).toEqual([
      ["holds", "grant"],
      ["broken", "grant"],
    ]);
  });

  it("without any on file the nomination waits for them", () => {
    const decision = judge(only(oneOrTwo), dossierOf(upTo("assign-mentors")), step("nominate"));
    expect(outcome(decision, oneOrTwo.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, oneOrTwo.id)?.awaits).toEqual([{ step: "assign-mentors" }]);
  });
});
