import { expect, test } from "vitest";
import {
  isOpen,
  isRecord,
  ladder,
  landing,
  type Stage,
  stages,
  type StepName,
  stepNames,
} from "../../src/domain/ladder.js";
import { records, rungs } from "./rungs.js";

const climb: readonly Stage[] = ["outsider", "applicant", "activist", "candidate", "probationer", "member"];

test("the stages stand in the order of the climb", () => {
  expect(stages).toEqual(climb);
});

test("the ladder has the steps of the procedure and no other", () => {
  expect([...stepNames].sort()).toEqual(Object.keys(rungs).sort());
});

test.each(Object.entries(rungs))("%s has its numbers on the chart, its stages and its landing", (name, rung) => {
  const { chart, from, to } = rung;
  expect(ladder[name as StepName].chart).toEqual(chart);
  expect([...ladder[name as StepName].from].sort()).toEqual([...from].sort());
  for (const stage of from) expect(landing(name as StepName, stage)).toBe(typeof to === "object" ? to[stage] : to);
});

test("the numbered steps are the national chart: 1 to 25, none missing and none beyond", () => {
  const numbers = new Set<number>(stepNames.flatMap((step) => [...ladder[step].chart]));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});

test("steps stand in the order of the chart", () => {
  const first = stepNames.map((step) => Math.min(...ladder[step].chart)).filter(Number.isFinite);
  expect(first).toEqual([...first].sort((a, b) => a - b));
});

test("a step is open exactly at the stages it names", () => {
  for (const [name, { from }] of Object.entries(rungs))
    for (const stage of climb)
      expect(isOpen(name as StepName, stage), `${name} at ${stage}`).toBe(from.includes(stage));
});

test("an outsider may only apply, and a file be corrected", () => {
  expect(stepNames.filter((step) => isOpen(step, "outsider"))).toEqual(["apply", "correct"]);
});

test("nobody climbs more than one stage by one step", () => {
  for (const step of stepNames)
    for (const from of ladder[step].from) {
      const up = climb.indexOf(landing(step, from) ?? from) - climb.indexOf(from);
      expect(up, `${step} from ${from}`).toBeLessThanOrEqual(1);
    }
});

test("every stage above the outsider is climbed to by one step and no other", () => {
  const climbed = stepNames.flatMap((step) => ladder[step].from.map((from) => [from, landing(step, from)] as const));
  const landings = climbed.flatMap(([from, to]) => (to && climb.indexOf(to) > climb.indexOf(from) ? [to] : []));
  expect(landings.sort()).toEqual(climb.slice(1).sort());
});

test("a step is a record or an act, and no step that moves a file is a record", () => {
  expect(stepNames.filter(isRecord).sort()).toEqual([...records].sort());
  for (const step of stepNames) {
    expect(ladder[step].is, step).toBe(isRecord(step) ? "record" : "act");
    if ("to" in ladder[step]) expect(isRecord(step), step).toBe(false);
  }
});

test("every step has a name in Chinese, and no two the same", () => {
  const names = stepNames.map((step) => ladder[step].zh);
  for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
  expect(new Set(names).size).toBe(names.length);
});
