import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { notSoonAfter } from "../../../src/rules/transfer.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const waiting = [...upTo("admit"), step("admit")]; // voted on 2025-08-04
const move = (past: readonly Step[], on: string, changes: Partial<Step<"transfer">> = {}) =>
  outcome(decided(past, extra("transfer", { on, ...changes })), notSoonAfter.id);

describe("transfer.not-soon-after", () => {
  it.each([
    ["whose admission waits", waiting],
    ["in probation", upTo("observe")],
  ] as const)("who moves within three months of the vote, %s, stands out; a day later not", (_, past) => {
    expect(move(past, "2025-11-04")).toEqual(["broken", "grant"]);
    expect(move(past, "2025-11-05")).toEqual(["holds", "grant"]);
  });

  it("nobody moves where the branch was merged or renamed, or holds the file already", () => {
    for (const because of ["merged", "renamed"] as const)
      expect(move(waiting, "2025-08-04", { because })).toEqual(["holds", "grant"]);
    expect(move(waiting, "2025-08-04", { to: step("apply").by })).toEqual(["holds", "grant"]);
  });

  it("before the vote it is the pre-review that asks", () => {
    expect(move(upTo("admit"), "2025-07-08")).toEqual(["holds", "grant"]);
  });

  it("the editions of 2014 and 2026 ask, that of 1990 does not", () => {
    const under = (edition: string) =>
      outcome(
        judge(pin(only(notSoonAfter), edition), granted(waiting), extra("transfer", { on: "2025-11-04" })),
        notSoonAfter.id,
      )[0];
    expect(["cpc-1990", "cpc-2014", "cpc-2026"].map(under)).toEqual(["not judged", "broken", "broken"]);
  });
});
