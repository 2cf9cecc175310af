import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { inOrder } from "../../../src/rules/nomination.js";
import { before as upTo, found, step } from "../../support/career.js";
import { granted, in2026, only, outcome } from "../judging.js";
import { extra, nomination } from "../steps.js";

// An activist since 2023-07-03, so the year is over on 2024-07-03; the notice begins on 2024-08-19.
const by = step("prereview").by;
const past = [...upTo("nominate"), extra("notice")];
const agreed = (on: string, steps: Parameters<typeof granted>[0] = past) =>
  judge(in2026, granted(steps), nomination({ consent: { by, on } }));
const { consent: _, ...unasked } = step("nominate");

describe("nomination.in-order", () => {
  it("the committee agrees on the day the year is over at the earliest; a day earlier this rule alone bars", () => {
    expect(outcome(agreed("2024-07-03"), inOrder.id)).toEqual(["holds", "grant"]);
    expect(outcome(agreed("2024-07-02"), inOrder.id)).toEqual(["broken", "bar"]);
  });

  it("and on the first day of the notice at the latest; a day later this rule alone bars", () => {
    expect(outcome(agreed("2024-08-19"), inOrder.id)).toEqual(["holds", "grant"]);
    expect(outcome(agreed("2024-08-20"), inOrder.id)).toEqual(["broken", "bar"]);
  });

  it("of notices at two places the one that began first counts", () => {
    const at = (place: "residence" | "origin", from: string) => extra("notice", { at: [place], from });
    const two = (on: string) =>
      agreed(on, [...upTo("nominate"), at("residence", "2024-08-19"), at("origin", "2024-08-16")]);
    expect([outcome(two("2024-08-16"), inOrder.id)[0], outcome(two("2024-08-17"), inOrder.id)[0]]).toEqual([
      "holds",
      "broken",
    ]);
  });

  it("without the consent, or its day, it waits", () => {
    const waiting = judge(only(inOrder), granted(past), { ...unasked, on: "2026-05-11" });
    expect(outcome(waiting, inOrder.id)).toEqual(["awaits", "bar"]);
    expect(found(waiting, inOrder.id)?.awaits).toEqual([{ step: "nominate", field: "consent" }]);
    const undated = judge(in2026, granted(past), { ...unasked, consent: { by } });
    expect(found(undated, inOrder.id)).toMatchObject({ awaits: [{ step: "nominate", field: "consent.on" }] });
  });

  it("the edition of 2014 does not ask; that of 2026 does from its first day", () => {
    const on = (day: string) =>
      found(
        judge(migrantWorkers, granted(past), nomination({ on: day, consent: { by, on: "2024-07-02" } })),
        inOrder.id,
      );
    expect([on("2026-05-10")?.status, on("2026-05-11")?.status]).toEqual([undefined, "broken"]);
  });
});
