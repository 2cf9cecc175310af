import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { fullMembers } from "../../../src/rules/mentors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

const some = (...full: readonly boolean[]) =>
  step("assign-mentors", {
    mentors: full.map((fullMember, at) => ({ id: `m-${at}`, fullMember, side: "residence" })),
  });
const assign = (...full: readonly boolean[]) => decided(upTo("assign-mentors"), some(...full));
const rely = (...full: readonly boolean[]) =>
  judge(only(fullMembers), granted([...upTo("assign-mentors"), some(...full)]), step("nominate"));

describe("mentors.full-members", () => {
  it("full members may be mentors; where one of two is not, the record says so", () => {
    expect(outcome(assign(true, true), fullMembers.id)).toEqual(["holds", "grant"]);
    expect(outcome(assign(true, false), fullMembers.id)).toEqual(["broken", "grant"]);
    expect(outcome(assign(false), fullMembers.id)).toEqual(["broken", "grant"]);
  });

  it("the nomination is barred for the mentors on file", () => {
    expect(outcome(rely(true, true), fullMembers.id)).toEqual(["holds", "grant"]);
    expect(outcome(rely(true, false), fullMembers.id)).toEqual(["broken", "bar"]);
  });

  it("the last assignment counts", () => {
    const past = [...upTo("assign-mentors"), some(false), some(true)];
    expect(outcome(judge(only(fullMembers), granted(past), step("nominate")), fullMembers.id)).toEqual([
      "holds",
      "grant",
    ]);
  });

  it("without any on file the nomination waits for them", () => {
    const decision = judge(only(fullMembers), dossierOf(upTo("assign-mentors")), step("nominate"));
    expect(outcome(decision, fullMembers.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, fullMembers.id)?.awaits).toEqual([{ step: "assign-mentors" }]);
  });
});
