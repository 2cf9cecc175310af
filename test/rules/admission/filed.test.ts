import { describe, expect, it } from "vitest";
import { filed } from "../../../src/rules/admission.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const on = step("file", {}, 2).on; // the day the admission is filed in the lawful career
const unfiled = upTo("convert").filter((one) => !(one.step === "file" && one.on === on));
const converted = (past = upTo("convert")) => decided(past, step("convert"));

describe("admission.filed", () => {
  it("a filed admission is in order; one that was not only warns, when the probationer is converted", () => {
    expect(outcome(converted(), filed.id)).toEqual(["holds", "grant"]);
    expect(outcome(converted(unfiled), filed.id)).toEqual(["broken", "grant"]);
    expect(converted(unfiled).minute).toMatchObject({ because: [filed.id] });
  });

  it("filed with the committee instead of one level up it is not filed", () => {
    const tooLow = upTo("convert").map((one) =>
      one.step === "file" && one.on === on ? { ...one, by: step("prereview").by } : one,
    );
    expect(outcome(converted(tooLow), filed.id)).toEqual(["broken", "grant"]);
  });
});
