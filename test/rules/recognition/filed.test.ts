import { describe, expect, it } from "vitest";
import { filed, filedWithinAMonth } from "../../../src/rules/recognition.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";

/** A nomination of somebody recognized on 2023-07-03 whose recognition was filed on these days. */
const nominated = (...days: readonly string[]) =>
  decided(
    [
      ...upTo("file"),
      ...days.map((on) => step("file", { on })),
      ...upTo("nominate").filter((one) => one.step === "examine" && one.by.id === "b-17"),
      step("examine", { on: "2024-07-02" }),
    ],
    step("nominate"),
  );

describe("recognition.filed, recognition.filed-within-a-month", () => {
  it("a recognition filed within a month is in order; a day later it is late, by our default, which only warns", () => {
    expect(outcome(nominated("2023-08-03"), filed.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominated("2023-08-03"), filedWithinAMonth.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominated("2023-08-04"), filed.id)).toEqual(["holds", "grant", filedWithinAMonth.id]);
    expect(outcome(nominated("2023-08-04"), filedWithinAMonth.id)).toEqual(["broken", "grant"]);
  });

  it("one that was never filed warns twice, and does not wait", () => {
    expect(outcome(nominated(), filed.id)).toEqual(["broken", "grant", filedWithinAMonth.id]);
    expect(outcome(nominated(), filedWithinAMonth.id)).toEqual(["broken", "grant", filed.id]);
    expect(nominated().minute).toMatchObject({ because: [filed.id, filedWithinAMonth.id] });
  });

  it("what else was filed is no filing of the recognition", () => {
    const other = upTo("nominate").map((one) =>
      one.step === "file" ? { ...one, record: "nomination" as const } : one,
    );
    expect(outcome(decided(other, step("nominate")), filed.id)).toEqual(["broken", "grant", filedWithinAMonth.id]);
  });

  it("a second filing does not make the first one late", () => {
    expect(outcome(nominated("2023-07-20", "2023-09-01"), filedWithinAMonth.id)).toEqual(["holds", "grant"]);
  });
});
