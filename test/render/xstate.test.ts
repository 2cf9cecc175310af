import fc from "fast-check";
import { expect, it } from "vitest";
import { assign, initialTransition, setup, transition } from "xstate";
import type { Dossier } from "../../src/domain/dossier.js";
import { isOpen, landing, stages, stepNames } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { machineGuards } from "../../src/render/machine-guards.js";
import { machineConfig } from "../../src/render/xstate.js";
import { bent } from "../../src/testing/bent.js";
import { careers } from "../../src/testing/careers.js";
import { walk } from "../../src/testing/walk.js";
import { career } from "../support/career.js";
import { runs } from "../support/runs.js";

interface Event {
  readonly type: Step["step"];
  readonly step: Step;
}

const filed = (policy: Policy, dossier: Dossier, step: Step): Dossier => {
  const { minute } = judge(policy, dossier, step);
  return minute === undefined ? dossier : (evolve(dossier, minute as never) as Dossier);
};

const machineOf = (policy: Policy) =>
  setup({
    types: { context: {} as { dossier: Dossier }, events: {} as Event },
    guards: machineGuards(policy),
    actions: { file: assign(({ context, event }) => ({ dossier: filed(policy, context.dossier, event.step) })) },
  }).createMachine({ ...machineConfig(policy), context: { dossier: replay([]) } });

/** The stage and the dossier after each step, as XState has them. */
const machined = (policy: Policy, steps: readonly Step[]) => {
  const machine = machineOf(policy);
  let [snapshot] = initialTransition(machine);
  return steps.map((step) => {
    [snapshot] = transition(machine, snapshot, { type: step.step, step });
    return { stage: snapshot.value, dossier: snapshot.context.dossier };
  });
};

const folded = (policy: Policy, steps: readonly Step[]) =>
  walk(policy, steps).map(({ after }) => ({ stage: after.stage, dossier: after }));

it("XState takes the lawful career through every stage to member", () => {
  const after = machined(migrantWorkers, career);
  expect(after).toEqual(folded(migrantWorkers, career));
  expect(after.at(-1)?.stage).toBe("member");
});

it("XState agrees with the engine on lawful careers", () => {
  fc.assert(
    fc.property(careers(), (steps) => {
      expect(machined(migrantWorkers, steps)).toEqual(folded(migrantWorkers, steps));
    }),
    { numRuns: runs(15) },
  );
});

it("XState agrees with the engine on careers bent in every way, deferred, denied and barred steps among them", () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(bent(), ({ steps }) => {
      for (const { decision } of walk(migrantWorkers, steps)) verdicts.add(decision.verdict);
      expect(machined(migrantWorkers, steps)).toEqual(folded(migrantWorkers, steps));
    }),
    { numRuns: runs(50) },
  );
  expect([...verdicts].sort()).toEqual(["bar", "defer", "deny", "grant"]);
});

it("the config has every stage as a state and every open step as an event that leads where the ladder says", () => {
  const { states, initial } = machineConfig(national);
  expect(initial).toBe("outsider");
  expect(Object.keys(states)).toEqual(stages);
  for (const stage of stages) {
    expect(Object.keys(states[stage].on)).toEqual(stepNames.filter((step) => isOpen(step, stage)));
    for (const step of stepNames)
      expect(states[stage].on[step]?.[0]?.target).toBe(states[stage].on[step] && landing(step, stage));
  }
});

it("each guard names its step and its rules, and each rule's clause stands in meta", () => {
  const admit = machineConfig(migrantWorkers).states.candidate.on.admit;
  expect(admit?.map(({ guard }) => guard.type)).toEqual(["granted", "minuted"]);
  expect([admit?.[0]?.guard.params.step, admit?.[0]?.meta?.is]).toEqual(["admit", "act"]);
  expect(admit?.[0]?.guard.params.rules).toContain("poll.pass-mark");
  const clauses = admit?.[0]?.meta?.clauses ?? [];
  expect(new Set(clauses.map(({ rule }) => rule))).toEqual(new Set(admit?.[0]?.guard.params.rules));
  expect(new Set(clauses.map(({ under }) => under))).toEqual(new Set(["cpc-1990", "cpc-2014", "cpc-2026"]));
  expect(clauses.find(({ rule }) => rule === "poll.pass-mark")?.cites).toMatchObject({ edition: "hanshou" });
});

it("the config is plain data: it survives JSON, and is the same each time", () => {
  const config = machineConfig(migrantWorkers);
  expect(JSON.parse(JSON.stringify(config))).toStrictEqual(config);
  expect(machineConfig(migrantWorkers)).toEqual(config);
});

it("what is no policy gives the machine none, and what cannot be read passes no guard", () => {
  expect(machineConfig({} as never)).toMatchObject({ id: "none", states: { candidate: { on: {} } } });
  const { granted, minuted } = machineGuards(national);
  expect([granted({} as never), minuted(null as never)]).toEqual([false, false]);
});
