import { describe, expect, it } from "vitest";
import { betweenKinds } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { passed } from "../../../src/rules/deliberation.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

type Under = (typeof betweenKinds)[number];
const vote = (under: Under = "general-branch", on = "2025-08-04") =>
  step("admit", { on, by: { ...step("admit").by, under } });
const talk = step("interview");
const said = (outcome: "passed" | "failed", kind: Under = "general-branch", on = "2025-08-11") =>
  extra("deliberate", { outcome, on, by: { kind, id: "g-1" } });
const approve = (...past: readonly Step[]) => decided([...upTo("admit"), ...past], step("approve-admission"));
const how = (...past: readonly Step[]) => outcome(approve(...past), passed.id);

describe("deliberation.passed", () => {
  it.each(betweenKinds)(
    "where a %s stands between, what it passed may be approved; without that the approval waits",
    (kind) => {
      expect(how(vote(kind), said("passed", kind), talk)).toEqual(["holds", "grant"]);
      expect(how(vote(kind), talk)).toEqual(["awaits", "bar"]);
      expect(found(approve(vote(kind), talk), passed.id)?.awaits).toEqual([{ step: "deliberate" }]);
    },
  );

  it("where nothing is known to stand between, nobody is asked, and nobody may deliberate", () => {
    expect(how(step("admit"), talk)).toEqual(["holds", "grant"]);
    expect(outcome(decided([...upTo("admit"), step("admit")], said("passed")), "body.competent")).toEqual([
      "broken",
      "bar",
    ]);
  });

  it("only the organization that stands between deliberates", () => {
    const by = (kind: Under) => decided([...upTo("admit"), vote()], said("passed", kind));
    expect(outcome(by("general-branch"), "body.competent")).toEqual(["holds", "grant"]);
    expect(outcome(by("village-committee"), "body.competent")).toEqual(["broken", "bar"]);
  });

  it("a no is denied and stays on file: the approval is barred until it passes or a new vote is dealt with", () => {
    expect(outcome(decided([...upTo("admit"), vote()], said("failed")), "body.agrees")).toEqual(["broken", "deny"]);
    expect(how(vote(), said("failed"), talk)).toEqual(["broken", "bar"]);
    expect(how(vote(), said("failed"), said("passed", "general-branch", "2025-08-12"), talk)).toEqual([
      "holds",
      "grant",
    ]);
  });

  it("a new vote needs a new deliberation, and a new talk; one that only confirms needs neither", () => {
    const again = vote("general-branch", talk.on);
    const lost = { ...again, ballot: { ...again.ballot, yes: 0, no: 25 } };
    expect(how(vote(), said("passed"), talk, again)).toEqual(["holds", "grant"]);
    expect(how(vote(), said("passed"), talk, lost, again)).toEqual(["awaits", "bar", "interview.held"]);
    expect(how(vote(), lost, again, said("passed", "general-branch", talk.on), talk)).toEqual(["holds", "grant"]);
    expect(how(vote(), said("failed"), again, talk)).toEqual(["broken", "bar"]);
  });

  it("what stands between is what was said last of the branch that holds the file", () => {
    const alone = step("fill-form", { by: { ...step("admit").by, under: "village-committee" } });
    const past = [...upTo("fill-form"), alone, step("admit"), talk];
    expect(outcome(decided(past, step("approve-admission")), passed.id)).toEqual(["awaits", "bar"]);
  });

  it("the editions of 2014 and 2026 ask for it, that of 1990 does not", () => {
    const file = granted([...upTo("admit"), vote(), talk]);
    const under = (edition: string) =>
      outcome(judge(pin(only(passed), edition), file, step("approve-admission")), passed.id);
    expect(["cpc-1990", "cpc-2014", "cpc-2026"].map(under)).toEqual([
      ["not judged", "grant"],
      ["awaits", "bar"],
      ["awaits", "bar"],
    ]);
    const on = (day: string) => judge(migrantWorkers, file, step("approve-admission", { on: day }));
    expect([found(on("2014-05-27"), passed.id), found(on("2014-05-28"), passed.id)?.status]).toEqual([
      undefined,
      "awaits",
    ]);
  });
});
