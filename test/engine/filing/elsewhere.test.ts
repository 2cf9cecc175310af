import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { extra } from "../../rules/steps.js";
import { granted } from "../../support/bend.js";
import { before, step } from "../../support/career.js";
import { faultOf } from "../../policy/small.js";

describe("minutes from elsewhere", () => {
  it("of an approval that no vote came before make a probationer whose days are not known", () => {
    const probationer = replay([granted(step("approve-admission"))]);
    expect(probationer.stage).toBe("probationer");
    expect([probationer.since, probationer.ends]).toEqual([undefined, undefined]);
  });

  it("of one that a vote did come before count the year from that vote", () => {
    const probationer = replay([...before("admit"), step("admit"), step("approve-admission")].map(granted));
    expect([probationer.since, probationer.ends]).toEqual(["2025-08-04", "2026-08-04"]);
  });

  it("of an extension of a probation whose days are not known count it, and set no end", () => {
    const extend = { ...step("convert"), step: "extend", months: 6 } as Step;
    const approve = { ...step("approve-conversion"), step: "approve-extension" } as Step;
    const { extensions, resolution, ends } = replay([step("approve-admission"), extend, approve].map(granted));
    expect([extensions, resolution, ends]).toEqual([1, undefined, undefined]);
  });

  it("of a move of somebody unknown change the holder, and nothing is known of the person", () => {
    const move = extra("transfer", { side: "origin", places: { residence: "r-2", origin: "o-430722" } });
    const { holder, side, person } = replay([granted(step("recognize")), granted(move)]);
    expect([holder, side, person]).toEqual([move.to, "origin", undefined]);
  });

  it("of a step that is not on the ladder are a fault where they stand, and nothing of them is filed", () => {
    for (const name of ["applaud", "constructor", "__proto__"]) {
      const other = { ...granted(step("apply")), step: name } as never;
      expect(faultOf(() => replay([granted(step("apply")), other]))).toEqual(["minute.unknown", "minutes.1"]);
    }
  });
});
