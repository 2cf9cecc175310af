import { isOpen, ladder, landing, type Stage, type StepName, stages, stepNames } from "../domain/ladder.js";
import { orElse } from "../kernel/or-else.js";
import { isPolicy, type Policy } from "../policy/policy.js";
import { type Clause, clausesOf } from "./clauses.js";

/** A guard by name: whether the step of the event is `granted`, or decided in any other way that is `minuted`. */
export interface MachineGuard {
  readonly type: "granted" | "minuted";
  /** The step, and the ids of the rules that judge it at this stage, in the order of the procedure. */
  readonly params: { readonly step: StepName; readonly rules: readonly string[] };
}

/**
 * Where an event leads: to the step's stage where it is granted, otherwise nowhere; either way its minute is filed.
 * The first of an event says whether the step is a record or an act, and carries the number on the chart, the Chinese name and the clauses.
 */
export interface MachineTransition {
  readonly target?: Stage;
  readonly guard: MachineGuard;
  readonly actions: "file";
  readonly meta?: {
    readonly is: "record" | "act";
    readonly chart: readonly number[];
    readonly zh: string;
    readonly clauses: readonly Clause[];
  };
}

/** The ladder as the config of an XState 5 machine: a state for each stage, an event for each step open there. */
export interface MachineConfig {
  readonly id: string;
  readonly initial: "outsider";
  readonly states: {
    readonly [S in Stage]: { readonly on: { readonly [K in StepName]?: readonly MachineTransition[] } };
  };
}

/**
 * The ladder under a policy as plain data for XState 5: `setup({ guards, actions
 * }).createMachine(machineConfig(policy))`. An event is named as its step. Guards come from {@link machineGuards}; the
 * action `file` is to put the minute into the dossier in the context. The clauses that judge a step, of every edition
 * of the policy, stand in `meta`. A step that is barred leads nowhere and files nothing. Where it is not a policy, the machine is
 * `none`, which no event moves.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 *
 * @example
 * ```ts
 * import { national } from "fazhan/policies";
 * import { machineConfig } from "fazhan/render";
 *
 * const { id, initial } = machineConfig(national);
 * console.log(id, initial);
 * // national outsider
 * ```
 */
export const machineConfig = (policy: Policy): MachineConfig =>
  orElse(() => (isPolicy(policy) ? machine(policy.id, (stage) => events(policy, stage)) : motionless()), motionless);

const motionless = (): MachineConfig => machine("none", () => ({}));

const machine = (id: string, eventsAt: (stage: Stage) => MachineConfig["states"][Stage]["on"]): MachineConfig => ({
  id,
  initial: "outsider",
  states: table(stages, (stage) => ({ on: eventsAt(stage) })),
});

const events = (policy: Policy, stage: Stage) => {
  const open = stepNames.filter((step) => isOpen(step, stage));
  return table(open, (step) => transitions(policy, stage, step));
};

const transitions = (policy: Policy, stage: Stage, step: StepName): readonly MachineTransition[] => {
  const clauses = clausesOf(policy, stage, step);
  const params = { step, rules: [...new Set(clauses.map(({ rule }) => rule))] };
  const meta = { is: ladder[step].is, chart: ladder[step].chart, zh: ladder[step].zh, clauses };
  const target = landing(step, stage);
  const granted = { guard: { type: "granted", params }, actions: "file", meta } as const;
  const moving = target === undefined ? granted : { target, ...granted };
  return [moving, { guard: { type: "minuted", params }, actions: "file" }];
};

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V): { readonly [P in K]: V } =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as { readonly [P in K]: V }; // every key has its value
