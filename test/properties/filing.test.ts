import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { landing } from "../../src/domain/ladder.js";
import { replay } from "../../src/engine/replay.js";
import { overBentCareers } from "./over.js";

test("only a granted step moves anyone", () => {
  overBentCareers((walked) => {
    for (const { before, decision, after } of walked) {
      const to = decision.verdict === "grant" ? landing(decision.step.step, before.stage) : undefined;
      expect(after.stage).toBe(to ?? before.stage);
      if (decision.verdict !== "grant") expect(after.since).toBe(before.since);
    }
  });
});

test("barred, and only barred, leaves no minute", () => {
  overBentCareers((walked) => {
    for (const { before, decision, after } of walked) {
      expect(decision.minute === undefined).toBe(decision.verdict === "bar");
      expect(after.minutes.length - before.minutes.length).toBe(decision.verdict === "bar" ? 0 : 1);
      if (decision.minute !== undefined) expect(after.minutes.at(-1)).toEqual(decision.minute);
    }
  });
});

test("a dossier is the fold of its minutes, every prefix too", () => {
  overBentCareers((walked) => {
    for (const { after } of walked) expect(isDeepStrictEqual(replay(after.minutes), after)).toBe(true);
  });
});

test("minutes survive JSON", () => {
  overBentCareers((walked) => {
    const dossier = walked.at(-1)?.after ?? replay([]);
    expect(replay(JSON.parse(JSON.stringify(dossier.minutes)))).toEqual(dossier);
  });
});
