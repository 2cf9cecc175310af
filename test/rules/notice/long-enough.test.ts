import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { pin, withCalendar } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { longEnough } from "../../../src/rules/notice/index.js";
import { before as upTo, decided, found, step, trouble } from "../../support/career.js";
import { expectWords, granted, in2026, outcome } from "../judging.js";
import { extra } from "../steps.js";

// Monday, 19 August 2024, is the day of posting: the fifth working day after it is Monday, 26 August.
const notice = (until: string, policy = in2026) => decided(upTo("nominate"), extra("notice", { until }), policy);
const nominate = (until: string, policy = in2026) =>
  judge(policy, granted([...upTo("nominate"), extra("notice", { until })]), step("nominate"));
const calendar = (off: readonly string[], on: readonly string[]) => withCalendar(in2026, { 2024: { off, on } });
const uncounted = pin(migrantWorkers, "cpc-2026");

describe("notice.long-enough", () => {
  it.each([
    ["the notice", notice],
    ["the nomination that relies on it", nominate],
  ])("%s: five working days are enough; with four this rule alone bars", (_step, judged) => {
    expect(outcome(judged("2024-08-26"), longEnough.id)).toEqual(["holds", "grant"]);
    expect(outcome(judged("2024-08-25"), longEnough.id)).toEqual(["broken", "bar"]);
  });

  it("a holiday does not count, and a weekend worked to make up does", () => {
    const holiday = calendar(["2024-08-26"], []);
    expect(outcome(notice("2024-08-26", holiday), longEnough.id)).toEqual(["broken", "bar"]);
    expect(outcome(notice("2024-08-27", holiday), longEnough.id)[0]).toBe("holds");
    const makeUp = calendar([], ["2024-08-24"]);
    expect(outcome(notice("2024-08-24", makeUp), longEnough.id)).toEqual(["holds", "grant"]);
    expect(outcome(notice("2024-08-23", makeUp), longEnough.id)).toEqual(["broken", "bar"]);
  });

  it("in a year without a calendar weekdays are counted for information, and the calendar is awaited", () => {
    for (const decision of [notice("2024-08-26", uncounted), nominate("2024-08-26", uncounted)]) {
      expect(outcome(decision, longEnough.id)).toEqual(["awaits", "bar"]);
      const finding = found(decision, longEnough.id);
      expect(finding).toMatchObject({ awaits: [{ calendar: 2024 }], provisional: [2024], measured: { days: 5 } });
    }
  });

  it("across New Year both calendars are needed, unless the days are full before", () => {
    const from = "2024-12-27"; // a Friday; 30 and 31 December are working days
    const over = (until: string, on = until) => decided(upTo("nominate"), extra("notice", { from, until, on }), in2026);
    expect(found(over("2025-01-10"), longEnough.id)?.awaits).toEqual([{ calendar: 2025 }]);
    const full = decided(upTo("nominate"), extra("notice", { until: "2025-01-10", on: "2025-01-10" }), in2026);
    expect(outcome(full, longEnough.id)).toEqual(["holds", "grant"]);
  });

  it("without a notice the nomination waits for it; a notice for something else is none", () => {
    const other = extra("notice", { for: "admission", until: "2024-08-20" });
    expect(outcome(decided(upTo("nominate"), other, in2026), longEnough.id)).toEqual(["holds", "grant"]);
    const decision = decided([...upTo("nominate"), other], step("nominate"), in2026);
    expect(found(decision, longEnough.id)).toMatchObject({ status: "awaits", awaits: [{ step: "notice" }] });
  });

  it("the edition of 2014 does not ask; that of 2026 does from its first day", () => {
    const on = (day: string) => trouble(decided(upTo("nominate"), step("nominate", { on: day })));
    expect(on("2026-05-10")).not.toContain(longEnough.id);
    expect(on("2026-05-11")).toContain(longEnough.id);
  });

  it("it says how many days, and whether they were counted by weekdays alone", () => {
    const none = decided(upTo("nominate"), step("nominate"), in2026);
    expectWords(longEnough.id, nominate("2024-08-26"), nominate("2024-08-25"), nominate("2024-08-26", uncounted), none);
  });
});
