import { expect } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { career, step, trouble } from "../support/career.js";

/** The lawful career up to a step of a name, and with it: the last one of that name unless told. */
export const until = (name: StepName, nth?: number): readonly Step[] => {
  const all = career.filter((one) => one.step === name);
  return career.slice(0, career.indexOf((nth === undefined ? all.at(-1) : all[nth]) as Step) + 1);
};

/** A step of the lawful career on another day, with some of it changed. */
export const on = <K extends StepName>(day: string, name: K, changes: Partial<Step<K>> = {}): Step<K> =>
  step(name, { ...changes, on: day } as Partial<Step<K>>);

/** A step that the lawful career does not have, by the branch that holds its file. */
export const more = (day: string, one: object): Step =>
  ({ by: { kind: "branch", id: "b-17", fullMembers: 30 }, on: day, ...one }) as Step;

const lostBallot = { entitled: 30, present: 26, yes: 3, no: 20, abstain: 3 };
/** A vote that is lost, on a day. */
export const lost = (day: string, name: "admit" | "convert" | "extend" | "cancel", changes: object = {}): Step =>
  more(day, {
    ...step("convert"),
    step: name,
    ...changes,
    ballot: { ...step("admit").ballot, ...lostBallot },
    on: day,
  });
/** A vote that is won, on a day. */
export const won = (day: string, name: "admit" | "convert" | "extend" | "cancel", changes: object = {}): Step =>
  more(day, { ...step("convert"), step: name, ...changes, on: day });

/** The approval of a vote, on a day. */
export const approved = (day: string, name: StepName, changes: object = {}): Step =>
  more(day, { ...step("approve-conversion"), step: name, ...changes, on: day });

/** The file of some steps, none of which is barred. */
export const filed = (steps: readonly Step[], policy: Policy = migrantWorkers): Dossier => {
  let dossier: Dossier = replay([]);
  for (const one of steps) {
    const decision = judge(policy, dossier, one);
    expect([one.step, one.on, decision.verdict === "bar" ? trouble(decision) : []]).toEqual([one.step, one.on, []]);
    if (decision.minute !== undefined) dossier = evolve(dossier, decision.minute as never) as Dossier;
  }
  return dossier;
};

/** What comes of a step on a file: the verdict, and the rules that do not hold. */
export const outcome = (steps: readonly Step[], next: Step, policy: Policy = migrantWorkers): readonly string[] => {
  const decision = judge(policy, filed(steps, policy), next);
  return [decision.verdict, ...trouble(decision)];
};
