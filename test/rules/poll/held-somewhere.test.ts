import { describe, expect, it } from "vitest";
import { plus, relying, waive, without } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import type { Step } from "../../../src/domain/step.js";

const rule = "poll.held-somewhere";
const days = { prereview: "2025-06-20", admit: "2025-06-20", convert: "2026-07-28" };

describe.each(["prereview", "admit", "convert"] as const)("%s", (name) => {
  const waivedBut = (at?: string) =>
    relying(name, (steps) => [
      ...without("entrust")(steps).filter((one) => one.step !== "poll" || one.at === at),
      waive("poll.held", days[name]),
    ]);

  it("rests on one poll at least: a waiver never stands for both", () => {
    expect(trouble(waivedBut("residence"))).toEqual([]);
    expect(trouble(waivedBut("origin"))).toEqual([]);
    const decision = waivedBut();
    expect(decision.verdict).toBe("bar");
    expect(found(decision, "poll.held")?.status).toBe("waived");
    const awaited = [
      { step: "poll", at: "residence" },
      { step: "poll", at: "origin" },
    ];
    expect(found(decision, rule)).toMatchObject({ status: "awaits", else: "bar", awaits: awaited });
  });

  it("cannot be waived itself", () => {
    const bend = (steps: readonly Step[]) => plus(waive(rule, days[name]))(without("poll")(steps));
    expect(found(relying(name, bend), rule)?.status).toBe("awaits");
  });
});
