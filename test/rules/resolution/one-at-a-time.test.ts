import { describe, expect, it } from "vitest";
import type { StepName } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { oneAtATime } from "../../../src/rules/resolution.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { anyStep, extra } from "../steps.js";

const votes = ["convert", "extend", "cancel"] as const;
const on = step("convert").on;
const after = (waiting: StepName, name: StepName, day: string = on) => {
  const past = waiting === "admit" ? upTo("admit") : upTo("convert");
  const voted = { ...anyStep(waiting), ...(waiting !== "admit" && { on }) };
  return judge(only(oneAtATime), granted([...past, voted]), { ...anyStep(name), on: day });
};
const how = (waiting: StepName, name: StepName, day?: string) => outcome(after(waiting, name, day), oneAtATime.id);

describe("resolution.one-at-a-time", () => {
  it.each(votes)("while a resolution to %s waits, only that matter may be voted on, and nothing put off", (waiting) => {
    for (const name of [...votes, "postpone"] as const)
      expect(how(waiting, name)).toEqual(name === waiting ? ["holds", "grant"] : ["broken", "bar"]);
    expect(found(after(waiting, "postpone"), oneAtATime.id)?.measured).toMatchObject({ waiting, since: on });
  });

  it("a candidate whose admission waits does not step down; the vote may be taken again", () => {
    expect([how("admit", "step-down", "2025-08-20"), how("admit", "admit", "2025-08-20")]).toEqual([
      ["broken", "bar"],
      ["holds", "grant"],
    ]);
  });

  it("a resolution of more than six months ago has lapsed, and waits no more", () => {
    expect([how("extend", "convert", "2027-02-04"), how("extend", "convert", "2027-02-05")]).toEqual([
      ["broken", "bar"],
      ["holds", "grant"],
    ]);
  });

  it("one that was answered or taken back waits no more, under every edition", () => {
    const extend = extra("extend", { on });
    const answer = extra("approve-extension", { on, outcome: "refused" });
    const lost = { ...extend, ballot: { ...step("convert").ballot, yes: 0, no: 25 } };
    for (const past of [[answer], [lost]])
      expect(outcome(decided([...upTo("convert"), extend, ...past], step("convert")), oneAtATime.id)).toEqual([
        "holds",
        "grant",
      ]);
    for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"]) {
      const waits = judge(pin(only(oneAtATime), edition), granted([...upTo("convert"), extend]), step("convert"));
      expect(outcome(waits, oneAtATime.id)).toEqual(["broken", "bar"]);
    }
  });
});
