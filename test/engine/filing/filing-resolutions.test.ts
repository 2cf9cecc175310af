import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { history } from "../../support/bend.js";
import { before as upTo, step } from "../../support/career.js";
import { setback } from "../minutes.js";

const extend = (on: string, months: number) =>
  ({ ...step("convert", { on }), step: "extend", months }) as Step<"extend">;
const approve = (name: string, on: string, outcome = "approved") =>
  ({ ...step("approve-conversion", { on }), step: name, outcome }) as Step<"approve-extension">;
describe("a resolution", () => {
  it("waits until it is answered; the newest one granted stands", () => {
    const steps = [...upTo("convert"), step("convert"), extend("2026-08-05", 6)];
    expect(history(steps.slice(0, -1)).resolution).toMatchObject({ step: "convert", on: "2026-08-04" });
    expect(history(steps).resolution).toMatchObject({ step: "extend", on: "2026-08-05" });
  });

  it.each([
    ["approve-admission", "admit", "2025-09-10"],
    ["approve-conversion", "convert", "2026-09-10"],
    ["approve-extension", "extend", "2026-09-10"],
    ["approve-cancellation", "cancel", "2026-09-10"],
  ] as const)("is used up by a refused %s, and nobody moves", (name, vote, on) => {
    const voted = { ...step(vote === "admit" ? "admit" : "convert"), step: vote, months: 6 } as Step;
    const waiting = history([...upTo(vote === "admit" ? "admit" : "convert"), voted]);
    const refused = replay([...waiting.minutes, setback(approve(name, on, "refused"), "deny")]);
    expect(waiting.resolution?.step).toBe(vote);
    expect([refused.resolution, refused.stage]).toEqual([undefined, waiting.stage]);
    expect(refused.latest[name]).toMatchObject({ step: name, on, verdict: "deny" });
  });

  it("is not made by a vote that was deferred or denied, of which the day and the polls are kept", () => {
    const candidate = history(upTo("admit"));
    const setbackOf = (verdict: "defer" | "deny") => replay([...candidate.minutes, setback(step("admit"), verdict)]);
    const kept = [{ on: "2025-08-04", polls: candidate.polls }];
    expect(setbackOf("defer")).toMatchObject({ resolution: undefined, deferrals: kept, refusals: [] });
    expect(setbackOf("deny")).toMatchObject({ resolution: undefined, deferrals: [], refusals: kept });
    const probationer = history(upTo("convert"));
    expect(replay([...probationer.minutes, setback(step("convert"), "defer")]).deferrals).toHaveLength(1);
  });
});
