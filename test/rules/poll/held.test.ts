import { describe, expect, it } from "vitest";
import { atHome, plus, polled, relying, waive, without } from "../../support/bend.js";
import { found, step, trouble } from "../../support/career.js";
import type { Step } from "../../../src/domain/step.js";
import { told } from "../../support/told.js";

const rule = "poll.held";

/** Nobody was polled at a place, nor was anybody entrusted with it. */
const notAt = (at: string) => (steps: readonly Step[]) =>
  without("entrust")(steps).filter((one) => one.step !== "poll" || one.at !== at);
const days = { prereview: "2025-06-20", admit: "2025-06-20", convert: "2026-07-28" };

describe.each(["prereview", "admit", "convert"] as const)("%s", (name) => {
  it("relies on a poll at each place, and awaits the one that was not held", () => {
    expect(trouble(relying(name))).toEqual([]);
    for (const at of ["residence", "origin"] as const) {
      const decision = relying(name, notAt(at));
      expect(decision.verdict).toBe("bar");
      expect(found(decision, rule)).toMatchObject({ status: "awaits", else: "bar", awaits: [{ step: "poll", at }] });
    }
  });

  it("a poll of spoiled papers alone asked nobody", () => {
    const spoiled = { issued: 10, returned: 10, spoiled: 10, approve: 0, against: 0, abstain: 0 };
    const decision = relying(name, polled("origin", spoiled));
    expect(found(decision, rule)).toMatchObject({ status: "awaits", awaits: [{ step: "poll", at: "origin" }] });
  });

  it("a waiver stands for the poll of one place", () => {
    const waived = relying(name, (steps) => plus(waive(rule, days[name]))(notAt("origin")(steps)));
    expect([waived.verdict, trouble(waived)]).toEqual(["grant", []]);
    expect(found(waived, rule)).toMatchObject({ status: "waived", waiver: { on: days[name] } });
    told(found(waived, rule));
  });

  it("somebody who lives where they come from is polled once, under either name of the place", () => {
    expect(trouble(relying(name, (steps) => notAt("origin")(atHome(steps))))).toEqual([]);
    expect(trouble(relying(name, (steps) => notAt("residence")(atHome(steps))))).toEqual([]);
    expect(
      found(
        relying(name, (steps) => without("poll")(atHome(steps))),
        rule,
      )?.awaits,
    ).toEqual([{ step: "poll", at: "residence" }]);
  });
});

it("polls of a candidate never serve the conversion", () => {
  const decision = relying("convert", (steps) => steps.filter((one) => one.step !== "poll" || one.on < "2026"));
  expect(found(decision, rule)?.awaits).toEqual([
    { step: "poll", at: "residence" },
    { step: "poll", at: "origin" },
  ]);
});

it("a waiver of the candidate's stage does not serve the conversion", () => {
  const decision = relying("convert", (steps) => plus(waive(rule, "2025-06-20"))(notAt("origin")(steps)));
  expect(found(decision, rule)?.status).toBe("awaits");
});

it("per place the last poll that was filed counts", () => {
  const second = step("poll", { on: "2025-07-20", approve: 82, against: 10 }, 1);
  expect(found(relying("admit", plus(second)), rule)).toMatchObject({
    measured: { polls: [{}, { count: 82, of: 100 }] },
  });
});
