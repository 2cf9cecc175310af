import { readFileSync } from "node:fs";
import type { Dossier } from "../../src/domain/dossier.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import type { Decision, Finding } from "../../src/engine/decision.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";

/** A lawful career of 55 steps from the 2014 edition into that of 2026. Its ids and dates are made up. */
export const career: readonly Step[] = JSON.parse(
  readFileSync(new URL("../../examples/data/career.json", import.meta.url), "utf8"),
);

/** The step of a name in the lawful career, the first one unless told, with some of it changed. */
export const step = <K extends StepName>(name: K, changes: Partial<Step<K>> = {}, nth = 0): Step<K> =>
  ({ ...career.filter((one) => one.step === name)[nth], ...changes }) as Step<K>;

/** The lawful career up to, and without, the step of a name: the first one of that name unless told. */
export const before = (name: StepName, nth = 0): readonly Step[] =>
  career.slice(0, career.indexOf(career.filter((one) => one.step === name)[nth] as Step));

/** The dossier that steps lead to when each is decided and filed; whatever is barred leaves no trace. */
export const dossierOf = (
  steps: readonly Step[],
  policy: Policy = migrantWorkers,
  from: Dossier = replay([]),
): Dossier =>
  steps.reduce<Dossier>((dossier, one) => {
    const { minute } = judge(policy, dossier, one);
    return minute === undefined ? dossier : (evolve(dossier, minute as never) as Dossier);
  }, from);

/** What a policy decides about a step after others. */
export const decided = (steps: readonly Step[], next: Step, policy: Policy = migrantWorkers): Decision =>
  judge(policy, dossierOf(steps, policy), next);

/** What one rule found. */
export const found = (decision: Decision, rule: string): Finding | undefined =>
  decision.findings.find((finding) => finding.rule === rule);

/** The ids of the rules that do not hold and were not waived. */
export const trouble = (decision: Decision): readonly string[] =>
  decision.findings.filter(({ status }) => status === "broken" || status === "awaits").map(({ rule }) => rule);
