import { describe, expect, it } from "vitest";
import { held } from "../../../src/rules/talk.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const recognize = (past = upTo("recognize"), on = "2023-06-08") => decided(past, step("recognize", { on }));

describe("talk.held", () => {
  it("whom the organization has talked with may be recognized, on the same day too", () => {
    expect(outcome(recognize(), held.id)).toEqual(["holds", "grant"]);
    expect(outcome(recognize(upTo("recognize"), "2023-05-25"), held.id)).toEqual(["holds", "grant"]);
  });

  it("without a talk the recognition waits for it, for this rule alone", () => {
    expect(outcome(recognize(upTo("talk")), held.id)).toEqual(["awaits", "bar"]);
    expect(found(recognize(upTo("talk")), held.id)).toMatchObject({ else: "bar", awaits: [{ step: "talk" }] });
  });

  it("a talk of an earlier round does not count in a new one", () => {
    const again = [...upTo("recognize"), extra("withdraw", { on: "2023-06-01" }), step("apply", { on: "2023-06-02" })];
    expect(outcome(recognize(again), held.id)).toEqual(["awaits", "bar"]);
  });
});
