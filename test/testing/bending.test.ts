import fc from "fast-check";
import { expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { migrantWorkers as policy } from "../../src/policy/index.js";
import { bendOnce, type Chance } from "../../src/testing/bending.js";
import { families } from "../../src/testing/bends/all.js";
import type { Bend } from "../../src/testing/bends/bend.js";
import { bent } from "../../src/testing/bent.js";
import { before } from "../support/career.js";

const steps = before("examine", 1);
const names = steps.map(({ step }) => step);

/** A bend that leaves only the step it is done at, and the one it was given besides. */
const only = (name: string, to: Bend["to"]): Bend => ({
  name,
  to,
  bend: (spot) => [spot.steps[spot.at] as Step, spot.steps[spot.other] as Step],
});
const chance = (changes: Partial<Chance>): Chance => ({
  bends: [only("never", ["archive"]), only("one", ["talk", "file"]), only("other", ["apply"])],
  way: 0,
  name: 0,
  at: 0,
  other: 0,
  mended: false,
  ...changes,
});
const bend = (changes: Partial<Chance>, list: readonly Step[] = steps) =>
  bendOnce(policy, { steps: list, bends: ["before"] }, chance(changes));
const at = (name: Step["step"]) => names.indexOf(name);

it("of the bends that can be done one is picked, at a step it can be done at, and it says so", () => {
  expect(bend({})).toEqual({ steps: [steps[at("talk")], steps[0]], bends: ["before", `talk (${at("talk")}): one`] });
  expect(bend({ name: 1, other: 2 })).toEqual({
    steps: [steps[at("file")], steps[2]],
    bends: ["before", `file (${at("file")}): one`],
  });
  expect(bend({ way: 1 }).bends).toEqual(["before", "apply (0): other"]);
  expect(bend({ way: 2 }).bends).toEqual(bend({ way: 0 }).bends);
});

it("numbers of any size are counted round", () => {
  expect(bend({ name: 3, other: steps.length + 2 })).toEqual(bend({ name: 1, other: 2 }));
});

it("of several steps of a name any one is bent", () => {
  const talks = [step(0), step(1), step(2)];
  expect([0, 1, 2, 3].map((nth) => bend({ at: nth }, talks).bends[1])).toEqual([
    "talk (0): one",
    "talk (1): one",
    "talk (2): one",
    "talk (0): one",
  ]);
});

const step = (nth: number): Step => ({ ...(steps[at("talk")] as Step), on: `2024-01-0${nth + 1}` });

it("where it is mended the step is done once more as it should be, after the bent one", () => {
  const talk = steps[at("talk")];
  const twice = { ...only("late", ["talk"]), bend: () => [step(0), step(1), step(2)] };
  expect(bend({ bends: [twice], mended: true })).toEqual({
    steps: [step(0), step(1), talk, step(2)],
    bends: ["before", `talk (${at("talk")}): late, then as it should be`],
  });
});

it("a career that cannot be bent so stays as it was", () => {
  const untouched = { steps, bends: ["before"] };
  expect(bend({ bends: [only("never", ["archive"])] })).toEqual(untouched);
  expect(bend({ bends: [] })).toEqual(untouched);
  expect(bend({ bends: [{ ...only("nothing", ["talk"]), bend: () => undefined }] })).toEqual(untouched);
});

it("a bent career says each of its one to three bends, of every family, some of them mended", () => {
  const said = fc.sample(bent(policy), { seed: 20260511, numRuns: 150 }).map(({ bends }) => bends);
  expect(Math.max(...said.map(({ length }) => length))).toBe(3);
  const all = said.flat();
  expect(all.filter((one) => !/^[a-z-]+ \(\d+\): .+/.test(one))).toEqual([]);
  const mended = all.filter((one) => one.endsWith(", then as it should be")).length;
  expect(Math.abs(mended / all.length - 0.5)).toBeLessThan(0.1);
  const named = new Set(all.map((one) => one.replace(/^.*?: /, "").replace(", then as it should be", "")));
  for (const { bends } of families) expect(bends.filter(({ name }) => named.has(name)).length).toBeGreaterThan(0);
});
