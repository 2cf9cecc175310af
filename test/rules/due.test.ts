import { describe, expect, it } from "vitest";
import { migrantWorkers } from "../../src/policy/index.js";
import { anchor } from "../../src/rules/due.js";
import { before, career, dossierOf } from "../support/career.js";

describe("what a period is counted from", () => {
  it("is a step and its day, and nothing while the day is not on file", () => {
    expect(anchor("apply", "2024-01-08")).toEqual({ step: "apply", on: "2024-01-08" });
    expect(anchor("apply", undefined)).toBeUndefined();
  });

  const terms = migrantWorkers.termsOn("2026-06-01");
  const fromOf = (rule: string, at: number) =>
    migrantWorkers.spec.rules.find(({ id }) => id === rule)?.due?.from(dossierOf(career.slice(0, at)), terms);
  const upTo = (name: Parameters<typeof before>[0]) => before(name).length;

  it.each([
    ["talk.within-a-month", 1, { step: "apply", on: "2023-05-08" }],
    ["talk.within-a-month", 0, undefined],
    ["recognition.filed-within-a-month", upTo("assign-mentors"), { step: "recognize", on: "2023-07-03" }],
    ["cultivation.reviewed", upTo("assign-mentors"), { step: "recognize", on: "2023-07-03" }],
    ["oath.within-a-month", 0, undefined],
    ["conversion.on-time", 0, undefined],
    ["postponement.at-most-six-months", 0, undefined],
    ["approval.lapsed", 0, undefined],
    ["approval.later-within-three-months", upTo("interview"), undefined],
    ["observation.quarterly", upTo("place"), { step: "admit", on: "2025-08-04" }],
    ["observation.quarterly", upTo("petition"), { step: "observe", on: "2026-02-04" }],
    ["approval.within-three-months", 0, undefined],
    ["admission.within-a-month", 0, undefined],
    ["poll.fresh", 0, []],
    ["investigation.fresh", 0, undefined],
  ])("of %s after %i steps of the lawful career", (rule, at, anchored) => {
    expect(fromOf(rule, at)).toEqual(anchored);
  });

  it("of a vote is the day of the vote, and evidence that it used runs no longer", () => {
    const [vote, voted] = [before("admit").length, before("admit").length + 1];
    const day = career[vote]?.on;
    expect(fromOf("approval.lapsed", voted)).toEqual({ step: "admit", on: day });
    expect(fromOf("approval.within-three-months", voted)).toEqual({ step: "admit", on: day });
    expect(fromOf("poll.fresh", vote)).toHaveLength(2);
    expect([fromOf("poll.fresh", voted), fromOf("investigation.fresh", voted)]).toEqual([undefined, undefined]);
    expect(fromOf("investigation.fresh", vote)).toMatchObject({ step: "consult" });
  });

  it("of a conversion is the vote on the admission, from the end of probation on", () => {
    expect(fromOf("conversion.on-time", before("convert").length)).toEqual({
      step: "admit",
      on: "2025-08-04",
      from: "2026-08-04",
    });
  });
});
