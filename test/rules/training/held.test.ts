import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { held, longEnough } from "../../../src/rules/training.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const trained = (days: number, hours: number) => step("train", { days, hours });
const rely = (next: "screen" | "admit", ...past: readonly Step[]) =>
  judge(only(held), granted([...upTo("train"), ...past]), step(next));
const waiver = extra("waive", { rule: held.id });

describe("training.held", () => {
  it.each(["screen", "admit"] as const)("before %s any training is enough; none at all bars", (next) => {
    for (const some of [trained(1, 0), trained(0, 1)])
      expect(outcome(rely(next, some), held.id)).toEqual(["holds", "grant"]);
    expect(outcome(rely(next, trained(0, 0)), held.id)).toEqual(["broken", "bar"]);
    expect(outcome(rely(next), held.id)).toEqual(["awaits", "bar"]);
    expect(found(rely(next), held.id)?.awaits).toEqual([{ step: "train" }]);
  });

  it.each(["2014-05-27", "2026-05-10", "2026-05-11"])("on %s it bars, and that it is too short only warns", (on) => {
    const past = on < "2020" ? [step("nominate", { on: "2014-01-06" })] : upTo("train");
    const decision = judge(migrantWorkers, granted(past), step("screen", { on }));
    const how = [held, longEnough].map(({ id }) => found(decision, id));
    expect(how).toMatchObject([
      { status: "awaits", else: "bar" },
      { status: "awaits", else: "warn" },
    ]);
  });

  it("a committee or the county department may waive it, for this stage", () => {
    for (const by of [step("prereview").by, step("file", {}, 2).by]) {
      const waived = { ...waiver, by };
      const decision = decided([...upTo("train"), waived], step("screen"));
      expect(outcome(decision, held.id)).toEqual(["waived", "grant", longEnough.id]);
      expect(found(decision, held.id)?.waiver).toMatchObject(waived);
      expect(outcome(rely("admit", waived), held.id)).toEqual(["waived", "grant"]);
    }
  });

  it("a branch may not, and a waiver of the stage before is spent", () => {
    const branch = { ...waiver, by: step("apply").by };
    const waived = (past: readonly Step[]) => outcome(decided(past, step("screen")), held.id).slice(0, 2);
    expect(waived([...upTo("train"), branch])).toEqual(["awaits", "bar"]);
    const activist = upTo("nominate");
    const early = [...activist, { ...waiver, on: "2024-09-02" }, ...upTo("train").slice(activist.length)];
    expect(waived(early)).toEqual(["awaits", "bar"]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = decided(upTo("screen", 1), step("screen", {}, 1));
    expect(outcome(decision, held.id)).toEqual(["not judged", "grant"]);
  });
});
