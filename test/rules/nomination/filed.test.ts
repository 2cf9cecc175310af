import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { filed } from "../../../src/rules/nomination.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

const on = "2024-09-10"; // the day the nomination is filed in the lawful career
const isIt = (one: { readonly step: string; readonly on: string }) => one.step === "file" && one.on === on;
const unfiled = (name: "screen" | "prereview" | "admit") => upTo(name).filter((one) => !isIt(one));

describe("nomination.filed", () => {
  it.each(["screen", "prereview", "admit"] as const)("before %s the nomination is filed, or it waits", (name) => {
    expect(outcome(decided(upTo(name), step(name)), filed.id)).toEqual(["holds", "grant"]);
    const waiting = judge(only(filed), granted(unfiled(name)), step(name));
    expect(outcome(waiting, filed.id)).toEqual(["awaits", "bar"]);
    expect(found(waiting, filed.id)?.awaits).toEqual([{ step: "file", record: "nomination" }]);
  });

  it("filing the recognition once more does not file the nomination", () => {
    const other = upTo("screen").map((one) => (isIt(one) ? { ...one, record: "recognition" as const } : one));
    expect(outcome(decided(other, step("screen")), filed.id)).toEqual(["awaits", "bar"]);
  });

  it("the editions of 1990 and 2026 do not ask", () => {
    const screened = (day: string) =>
      outcome(judge(only(filed), granted(unfiled("screen")), step("screen", { on: day })), filed.id);
    expect(["2026-05-10", "2026-05-11"].map(screened)).toEqual([
      ["awaits", "bar"],
      ["not judged", "grant"],
    ]);
    const old = granted([step("nominate", { on: "2014-05-20" })]);
    const then = ["2014-05-27", "2014-05-28"].map((day) => judge(only(filed), old, step("screen", { on: day })));
    expect(then.map((one) => found(one, filed.id)?.status)).toEqual([undefined, "awaits"]);
  });

  it("a probationer who is screened was nominated long ago", () => {
    expect(outcome(decided(upTo("screen", 1), step("screen", {}, 1)), filed.id)).toEqual(["not judged", "grant"]);
  });
});
