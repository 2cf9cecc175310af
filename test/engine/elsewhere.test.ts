import { describe, expect, it } from "vitest";
import { replay } from "../../src/engine/replay.js";
import { granted } from "../bend.js";
import { before, step } from "../career.js";

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

  it("of a step that is not on the ladder file nothing, and nothing of the file they stand in", () => {
    for (const name of ["applaud", "constructor", "__proto__"]) {
      const other = { ...granted(step("apply")), step: name } as never;
      expect(replay([granted(step("apply")), other])).toEqual(replay([]));
    }
  });
});
