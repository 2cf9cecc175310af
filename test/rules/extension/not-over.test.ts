import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { notOver } from "../../../src/rules/extension.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const extend = (on: string, months: number) => extra("extend", { on, months });

describe("extension.not-over", () => {
  it.each([
    [6, "2027-02-03", "2027-02-04"],
    [12, "2027-08-03", "2027-08-04"],
  ])("an extension of %i months is voted on before it would be over; a day later it warns", (months, last, over) => {
    const how = (on: string) => outcome(judge(only(notOver), granted(upTo("convert")), extend(on, months)), notOver.id);
    expect([how(last), how(over)]).toEqual([
      ["holds", "grant"],
      ["broken", "grant"],
    ]);
  });

  it("14 months after the end of probation it is late and over, under every edition, and said at the vote alone", () => {
    const late = extend("2027-10-04", 6);
    expect(outcome(decided(upTo("convert"), late), notOver.id)).toContain("conversion.on-time");
    for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"])
      expect(outcome(judge(pin(only(notOver), edition), granted(upTo("convert")), late), notOver.id)[0]).toBe("broken");
    const answer = { ...step("approve-conversion"), step: "approve-extension", on: "2027-10-05" } as const;
    expect(outcome(decided([...upTo("convert"), late], answer), notOver.id)).toEqual(["not judged", "grant"]);
  });
});
