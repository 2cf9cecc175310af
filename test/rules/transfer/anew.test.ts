import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { ofTheHolder as mentors } from "../../../src/rules/mentors.js";
import { ofTheHolder as sponsors } from "../../../src/rules/sponsors.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const { to } = extra("transfer");
const moves = {
  moved: extra("transfer"),
  merged: extra("transfer", { because: "merged" }),
  renamed: extra("transfer", { because: "renamed" }),
};
const home = extra("transfer", { to: step("apply").by });

describe.each([
  ["mentors.of-the-holder", mentors, "assign-mentors", "nominate", "2024-07-10"],
  ["sponsors.of-the-holder", sponsors, "name-sponsors", "admit", "2025-07-10"],
  ["sponsors.of-the-holder", sponsors, "name-sponsors", "screen", "2025-05-20"],
] as const)("%s after a move", (_, rule, naming, name, on) => {
  const how = (...also: readonly Step[]) =>
    outcome(judge(only(rule), granted([...upTo(name), ...also]), step(name, { by: to } as never)), rule.id);
  const moved = { ...moves.moved, on };

  it("those whom the left branch named warn; those whom the new branch names do not", () => {
    expect(how()).toEqual(["holds", "grant"]);
    expect(how(moved)).toEqual(["broken", "grant"]);
    expect(how(moved, { ...step(naming), on, by: to })).toEqual(["holds", "grant"]);
  });

  it("after a merger, a new name or a transfer to the holder nothing is asked anew", () => {
    for (const other of [moves.merged, moves.renamed, home]) expect(how({ ...other, on })).toEqual(["holds", "grant"]);
  });

  it.each(["cpc-1990", "cpc-2014", "cpc-2026"])("is asked under %s", (edition) => {
    const policy = pin(only(rule), edition);
    expect(outcome(judge(policy, granted([...upTo(name), moved]), step(name)), rule.id)[0]).toBe("broken");
  });
});

describe("screening, pre-review and form of a candidate who moves before the vote", () => {
  const admit = (...also: readonly Step[]) => {
    const decision = decided(
      [...upTo("admit"), ...also],
      step("admit", { by: { ...step("admit").by, id: also.length > 0 ? to.id : "b-17" } }),
    );
    return [decision.verdict, decision.findings.filter(({ status }) => status === "awaits").map(({ rule }) => rule)];
  };
  const on = "2025-07-10";
  const anew = ["screening.passed", "prereview.passed", "form.filled"];

  it("are the new branch's to make", () => {
    const [verdict, missing] = admit({ ...moves.moved, on });
    expect([verdict, missing]).toEqual(["bar", expect.arrayContaining(anew)]);
  });

  it("stand where the branch was merged or renamed", () => {
    for (const because of ["merged", "renamed"] as const)
      for (const by of [step("admit").by, step("prereview").by, to])
        expect(admit(extra("transfer", { on, by, because }))[0]).toBe(by === to ? "bar" : "grant");
  });
});
