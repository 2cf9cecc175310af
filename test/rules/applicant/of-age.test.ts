import { describe, expect, it } from "vitest";
import { ofAge } from "../../../src/rules/applicant.js";
import { decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const apply = (born: string, on = "2023-05-08") =>
  decided([], step("apply", { on, person: { ...step("apply").person, born } }));

describe("applicant.of-age", () => {
  it("whoever turns eighteen on the day may apply; a day younger this rule alone bars", () => {
    expect(outcome(apply("2005-05-08"), ofAge.id)).toEqual(["holds", "grant"]);
    expect(outcome(apply("2005-05-09"), ofAge.id)).toEqual(["broken", "bar"]);
  });

  it("born on 29 February one is of age at the end of February", () => {
    expect(outcome(apply("2008-02-29", "2026-02-28"), ofAge.id)).toEqual(["holds", "grant"]);
    expect(outcome(apply("2008-02-29", "2026-02-27"), ofAge.id)).toEqual(["broken", "bar"]);
  });

  it("the edition of 2026 asks the same", () => {
    expect(outcome(apply("2008-05-11", "2026-05-11"), ofAge.id)).toEqual(["holds", "grant"]);
    expect(outcome(apply("2008-05-12", "2026-05-11"), ofAge.id)).toEqual(["broken", "bar"]);
  });
});
