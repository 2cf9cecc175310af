import { describe, expect, it } from "vitest";
import { sources } from "../../../src/domain/investigation.js";
import { stepNames } from "../../../src/domain/ladder.js";
import { filings, purposes } from "../../../src/domain/step.js";
import { copiedCells, copiedFilings, copiedNotices, copiedSteps } from "../../../src/engine/filing/copied-steps.js";

describe.each<[string, readonly string[], (from: never) => object]>([
  ["of each step", stepNames, copiedSteps],
  ["of each record", filings, copiedFilings],
  ["of each purpose", purposes, copiedNotices],
  ["of each source", sources, copiedCells],
])("a copy %s", (_, names, copied) => {
  const from = Object.freeze(Object.fromEntries(names.map((name) => [name, `of ${name}`])));

  it("has what stands under its name, under every name there is", () => {
    expect(copied(from as never)).toEqual(from);
    expect(Object.keys(copied({} as never)).sort()).toEqual([...names].sort());
  });

  it("can be changed, and what it is a copy of stays", () => {
    const copy = copied(from as never);
    expect(Object.isFrozen(copy)).toBe(false);
    for (const name of names) Reflect.set(copy, name, undefined);
    expect(Object.values(from)).toEqual(names.map((name) => `of ${name}`));
  });
});
