import { describe, expect, it } from "vitest";
import { stages } from "../../../src/domain/ladder.js";
import { purposes } from "../../../src/domain/step.js";
import { over } from "../../../src/rules/notice/index.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const notice = (from: string, until: string, on: string) =>
  decided(upTo("nominate"), extra("notice", { from, until, on }));

describe("notice.over", () => {
  it("the outcome is recorded on the last day of the notice or later; a day earlier this rule alone bars", () => {
    expect(outcome(notice("2024-08-19", "2024-08-26", "2024-08-26"), over.id)).toEqual(["holds", "grant"]);
    expect(outcome(notice("2024-08-19", "2024-08-26", "2024-08-25"), over.id)).toEqual(["broken", "bar"]);
  });

  it("a notice ends on the day it begins at the earliest", () => {
    expect(outcome(notice("2024-08-26", "2024-08-26", "2024-08-26"), over.id)).toEqual(["holds", "grant"]);
    expect(outcome(notice("2024-08-27", "2024-08-26", "2024-08-26"), over.id)).toEqual(["broken", "bar"]);
    expect(outcome(notice("2024-08-27", "2024-08-26", "2024-08-28"), over.id)).toEqual(["broken", "bar"]);
  });

  it.each([
    ["applicant", upTo("recognize")],
    ["activist", upTo("file")],
    ["candidate", upTo("file", 1)],
    ["probationer", upTo("file", 2)],
  ] as const)("at the stage of %s it is asked of a notice for any purpose that is to come", (stage, past) => {
    const last = past.at(-1)?.on ?? step("apply").on;
    for (const purpose of purposes.slice(stages.indexOf(stage) - 1)) {
      const on = (day: string) =>
        outcome(decided(past, extra("notice", { for: purpose, from: "2014-06-01", until: day, on: last })), over.id);
      expect([on(last), on("2026-12-31")]).toEqual([
        ["holds", "grant"],
        ["broken", "bar"],
      ]);
    }
  });
});
