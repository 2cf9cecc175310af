import { expect, test } from "vitest";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers as policy } from "../../src/policy/index.js";
import { arrive, walk } from "../../src/testing/walk.js";
import { before, career, dossierOf, step } from "../support/career.js";

test("a walk of no steps stays where it starts", () => {
  const file = dossierOf(before("admit"));
  expect(walk(policy, [])).toEqual([]);
  expect(arrive(policy, [])).toEqual(replay([]));
  expect(arrive(policy, [], file)).toBe(file);
});

test("each step is judged on the dossier that the one before it left", () => {
  const walked = walk(policy, career);
  expect(walked).toHaveLength(career.length);
  for (const [at, { before, decision, after }] of walked.entries()) {
    expect(before).toEqual(dossierOf(career.slice(0, at)));
    expect(decision).toEqual(judge(policy, before, career[at] as (typeof career)[0]));
    expect(after).toBe(walked[at + 1]?.before ?? after);
  }
  expect(arrive(policy, career)).toEqual(dossierOf(career));
});

test("a barred step leaves the dossier as it was", () => {
  const [applied, barred, talked] = walk(policy, [step("apply"), step("admit"), step("talk")]);
  expect(barred?.decision.verdict).toBe("bar");
  expect(barred?.after).toBe(applied?.after);
  expect(talked?.before).toBe(applied?.after);
});
