import { describe, expect, it } from "vitest";
import { filled } from "../../../src/rules/form.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const meeting = decided(upTo("admit"), step("admit"));
const without = decided(upTo("fill-form"), step("admit"));

describe("form.filled", () => {
  it("the meeting has the application form before it, filled in on the same day at the latest", () => {
    expect(outcome(meeting, filled.id)).toEqual(["holds", "grant"]);
    const sameDay = decided([...upTo("fill-form"), step("fill-form", { on: step("admit").on })], step("admit"));
    expect(outcome(sameDay, filled.id)).toEqual(["holds", "grant"]);
  });

  it("without it the meeting waits, for this rule alone", () => {
    expect(outcome(without, filled.id)).toEqual(["awaits", "bar"]);
    expect(found(without, filled.id)).toMatchObject({ else: "bar", awaits: [{ step: "fill-form" }] });
  });
});
