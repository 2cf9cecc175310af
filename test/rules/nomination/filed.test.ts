import { describe, expect, it } from "vitest";
import { filed } from "../../../src/rules/nomination.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { expectWords, outcome } from "../judging.js";

const on = "2024-09-10"; // the day the nomination is filed in the lawful career
const unfiled = upTo("screen").filter((one) => !(one.step === "file" && one.on === on));
const screened = (past = upTo("screen")) => decided(past, step("screen"));

describe("nomination.filed", () => {
  it("a filed nomination is in order; one that was not only warns, when the candidate is screened", () => {
    expect(outcome(screened(), filed.id)).toEqual(["holds", "grant"]);
    expect(outcome(screened(unfiled), filed.id)).toEqual(["broken", "grant"]);
    expect(screened(unfiled).minute).toMatchObject({ because: [filed.id] });
  });

  it("filing the recognition once more does not file the nomination", () => {
    const other = upTo("screen").map((one) =>
      one.step === "file" && one.on === on ? { ...one, record: "recognition" as const } : one,
    );
    expect(outcome(screened(other), filed.id)).toEqual(["broken", "grant"]);
  });

  it("a probationer who is screened was nominated long ago", () => {
    expect(outcome(decided(upTo("screen", 1), step("screen", {}, 1)), filed.id)).toEqual(["not judged", "grant"]);
  });

  it("it says whether it is filed", () => {
    expectWords(filed.id, screened(), screened(unfiled));
  });
});
