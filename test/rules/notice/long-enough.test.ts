import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { pin, withCalendar } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { longEnough, nextDay } from "../../../src/rules/notice/index.js";
import { before as upTo, decided, found, step, trouble } from "../../support/career.js";
import { granted, in2026, outcome } from "../judging.js";
import { extra, nomination } from "../steps.js";

const calendar = (off: readonly string[], on: readonly string[]) => withCalendar(in2026, { 2024: { off, on } });
const uncounted = pin(migrantWorkers, "cpc-2026");

it("the day of posting is the first of five by the article; by default it is the day after", () => {
  const troubles = (until: string) => {
    const recorded = extra("notice", { until }); // from Monday, 19 August 2024
    const relied = judge(in2026, granted([...upTo("nominate"), recorded]), nomination());
    return [decided(upTo("nominate"), recorded, in2026), relied].map((one) => [one.verdict, ...trouble(one)]);
  };
  expect(troubles("2024-08-26")).toEqual([["grant"], ["grant"]]);
  for (const until of ["2024-08-25", "2024-08-23"])
    expect(troubles(until)).toEqual([
      ["grant", nextDay.id],
      ["bar", nextDay.id],
    ]);
  expect(troubles("2024-08-22")[1]).toEqual(["bar", longEnough.id, nextDay.id, "notice.at-both-places"]);
});

describe.each([
  [longEnough, "2024-08-20", "2024-12-28"],
  [nextDay, "2024-08-19", "2024-12-27"],
] as const)("$id", (rule, from, late) => {
  const notice = (until: string, policy = in2026) =>
    decided(upTo("nominate"), extra("notice", { from, until }), policy);
  const nominate = (until: string, policy = in2026) =>
    judge(policy, granted([...upTo("nominate"), extra("notice", { from, until })]), nomination());
  const status = (until: string, policy = in2026) =>
    [notice, nominate].map((judged) => found(judged(until, policy), rule.id)?.status);
  const [holds, broken] = [
    ["holds", "holds"],
    ["broken", "broken"],
  ];

  it("five working days are enough, at the notice and at the nomination that relies on it; four are not", () => {
    expect([status("2024-08-26"), status("2024-08-25")]).toEqual([holds, broken]);
  });

  it("a holiday does not count, and a weekend worked to make up does", () => {
    const holiday = calendar(["2024-08-26"], []);
    expect([status("2024-08-27", holiday), status("2024-08-26", holiday)]).toEqual([holds, broken]);
    const makeUp = calendar([], ["2024-08-24"]);
    expect([status("2024-08-24", makeUp), status("2024-08-23", makeUp)]).toEqual([holds, broken]);
  });

  it("in a year without a calendar weekdays are counted for information, and the calendar is awaited", () => {
    const judged = { grant: notice("2024-08-26", uncounted), bar: nominate("2024-08-26", uncounted) };
    for (const [verdict, decision] of Object.entries(judged)) {
      expect(outcome(decision, rule.id).slice(0, 2)).toEqual(["awaits", verdict]);
      const finding = found(decision, rule.id);
      expect(finding).toMatchObject({ awaits: [{ calendar: 2024 }], provisional: [2024], measured: { days: 5 } });
    }
  });

  it("across New Year both calendars are needed, unless the days are full before", () => {
    const over = (changes: object) =>
      decided(upTo("nominate"), extra("notice", { until: "2025-01-10", on: "2025-01-10", ...changes }), in2026);
    expect(found(over({ from: late }), rule.id)?.awaits).toEqual([{ calendar: 2025 }]); // two days in 2024
    expect(found(over({ from }), rule.id)?.status).toBe("holds");
  });

  it("without a notice the nomination waits for it; a notice for something else is none", () => {
    const other = extra("notice", { for: "admission", until: "2024-08-20" });
    expect(outcome(decided(upTo("nominate"), other, in2026), rule.id)).toEqual(["holds", "grant"]);
    const decision = decided([...upTo("nominate"), other], step("nominate"), in2026);
    expect(found(decision, rule.id)).toMatchObject({ status: "awaits", awaits: [{ step: "notice" }] });
  });

  it("the edition of 2014 does not ask; that of 2026 does from its first day", () => {
    const on = (day: string) => trouble(decided(upTo("nominate"), step("nominate", { on: day })));
    expect(on("2026-05-10")).not.toContain(rule.id);
    expect(on("2026-05-11")).toContain(rule.id);
  });
});
