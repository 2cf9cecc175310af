import { describe, expect, it } from "vitest";
import type { Sponsor } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { fullMembers, noLesserPenalty, notUnderPenalty } from "../../../src/rules/sponsors.js";
import { before as upTo, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

const fit: Sponsor = { id: "m-1", fullMember: true, penalty: "none" };
const named = (...sponsors: readonly Sponsor[]) => step("name-sponsors", { sponsors });
const other = { ...fit, id: "m-2" };

describe.each([
  [fullMembers, { ...fit, id: "m-3", fullMember: false }, "bar", "cpc-2014"],
  [notUnderPenalty, { ...fit, id: "m-3", penalty: "grave" }, "bar", "cpc-2014"],
  [notUnderPenalty, { ...fit, id: "m-3", penalty: "grave" }, "bar", "cpc-2026"],
  [noLesserPenalty, { ...fit, id: "m-3", penalty: "lesser" }, "grant", "cpc-2026"],
] as const)("$0.id, an unfit sponsor: $2 under $3", (rule, unfit, verdict, edition) => {
  const file = granted(upTo("name-sponsors"));
  const alone = pin(only(rule), edition);
  const name = (...sponsors: readonly Sponsor[]) => judge(pin(migrantWorkers, edition), file, named(...sponsors));

  it("one of two sponsors who is unfit is found by this rule alone, and stays on file", () => {
    expect(outcome(name(fit, other), rule.id)).toEqual(["holds", "grant"]);
    expect(outcome(name(fit, unfit), rule.id)).toEqual(["broken", "grant"]);
    expect(outcome(name(unfit, fit), rule.id)).toEqual(["broken", "grant"]);
  });

  it.each(["screen", "admit"] as const)("%s judges the sponsors on file once more", (next) => {
    const rely = (...sponsors: readonly Sponsor[]) =>
      outcome(judge(alone, granted([...upTo("name-sponsors"), named(...sponsors)]), step(next)), rule.id);
    expect([rely(fit, other), rely(fit, unfit)]).toEqual([
      ["holds", "grant"],
      ["broken", verdict],
    ]);
  });

  it.each(["screen", "admit"] as const)("without any on file %s waits for them", (next) => {
    const decision = judge(alone, file, step(next));
    expect(outcome(decision, rule.id)).toEqual(["awaits", verdict]);
    expect(found(decision, rule.id)?.awaits).toEqual([{ step: "name-sponsors" }]);
  });

  it("the screening of a probationer asks for none", () => {
    const decision = judge(alone, granted(upTo("screen", 1)), step("screen", {}, 1));
    expect(outcome(decision, rule.id)).toEqual(["not judged", "grant"]);
  });
});

it("a lesser penalty stands in nobody's way before 11 May 2026, and a grave one in none of this rule's", () => {
  const on = (day: string, penalty: Sponsor["penalty"]) =>
    found(
      judge(only(noLesserPenalty), granted(upTo("name-sponsors")), { ...named({ ...fit, penalty }), on: day }),
      noLesserPenalty.id,
    );
  expect([on("2026-05-10", "lesser")?.status, on("2026-05-11", "lesser")?.status]).toEqual([undefined, "broken"]);
  expect(on("2026-05-11", "grave")?.status).toBe("holds");
});

it("a penalty that is not known is awaited of each sponsor, and bars where one relies on it", () => {
  const { penalty: _, ...unknown } = fit;
  const told = { ...named(), sponsors: [fit, unknown] };
  const [policy, past] = [pin(migrantWorkers, "cpc-2026"), upTo("name-sponsors")];
  const decision = judge(policy, granted(past), told);
  for (const { id } of [notUnderPenalty, noLesserPenalty])
    expect(found(decision, id)?.awaits).toEqual([{ step: "name-sponsors", field: "sponsors.1.penalty" }]);
  expect(decision.verdict).toBe("grant");
  expect(judge(only(notUnderPenalty), granted([...past, told as never]), step("admit")).verdict).toBe("bar");
});
