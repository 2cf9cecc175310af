import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { decided } from "../../../src/rules/filing.js";
import { before as upTo, decided as judged, step } from "../../support/career.js";
import { inOrder } from "../../support/bend.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = (record: Step<"file">["record"], past: readonly Step[]) =>
  outcome(judge(only(decided), granted(past), { ...step("file"), on: past.at(-1)?.on ?? "", record }), decided.id);

describe("filing.decided", () => {
  it.each([
    ["recognition", upTo("recognize"), upTo("assign-mentors")],
    ["admission", upTo("approve-admission"), upTo("file", 2)],
  ] as const)("%s is filed once it is decided; before that the filing itself is stopped", (record, early, decision) => {
    expect(file(record, early).slice(0, 2)).toEqual(["broken", "bar"]);
    expect(file(record, decision)).toEqual(["holds", "grant"]);
  });

  it("the county files no admission of an activist", () => {
    const county = step("file", {}, 2);
    expect(outcome(judged(upTo("nominate"), { ...county, on: "2024-09-02" }), decided.id)).toEqual(["broken", "bar"]);
  });

  it("a nomination is filed before it is made or after", () => {
    for (const past of [upTo("nominate"), upTo("file", 1)])
      expect(file("nomination", past)).toEqual(["holds", "grant"]);
    const early = upTo("screen").map((one) => (one.on === "2024-09-10" ? { ...one, on: "2024-09-01" } : one));
    expect(outcome(judged(inOrder(early), step("screen")), "nomination.filed")).toEqual(["holds", "grant"]);
  });

  it("a new round needs a new recognition", () => {
    const on = "2023-07-20";
    const again = [extra("withdraw", { on }), step("apply", { on }), step("talk", { on })];
    expect(file("recognition", [...upTo("file"), ...again])[0]).toBe("broken");
  });
});
