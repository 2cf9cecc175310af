import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import type { Step } from "../domain/step.js";
import { judge } from "../engine/decide.js";
import { evolve } from "../engine/evolve.js";
import { replay } from "../engine/replay.js";
import { orElse } from "../kernel/or-else.js";
import type { Verdict } from "../kernel/verdict.js";
import type { Policy } from "../policy/policy.js";
import { type Expectation, isMet, told } from "./expectation.js";

/** What a scenario starts from: the minutes of a file, or its dossier. */
export interface Scenario {
  readonly given: (file: readonly Minute[] | Dossier) => Given;
}

/** A file that waits for a step, of any stage. */
export interface Given {
  readonly when: (step: Step) => When;
}

/** A step that waits for what is expected of it. */
export interface When {
  /**
   * Checks that the step is decided so, and that of all rules exactly these are broken or await evidence, in any
   * order. A rule that only warns may be left out; with no rules only the verdict is checked. Answers the dossier
   * after the step, so that scenarios chain; throws an error that tells the scenario in words where it does not hold.
   */
  readonly then: (verdict: Verdict, ...rules: readonly string[]) => Dossier;
}

/**
 * A scenario under a policy: `scenario(policy).given(minutes).when(step).then("deny", "ballot.majority")`. Nothing is
 * thrown before `then`, and nothing by it but that what was expected does not hold: a policy, a file or a step that
 * cannot be read is barred by `input.readable`, which may be expected like any other rule.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 *
 * @example
 * ```ts
 * import { national } from "fazhan/policies";
 * import { scenario } from "fazhan/testing";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const after = scenario(national).given([]).when({ step: "apply", on: "2026-06-01", by, person, venue: "unit" }).then("grant");
 * console.log(after.stage);
 * // applicant
 * ```
 */
export const scenario = (policy: Policy): Scenario => ({
  given: (file) => {
    const dossier = orElse(
      () => read(file),
      () => nothing,
    );
    return { when: (step) => expecting((expectation) => check(policy, dossier, step, expectation)) };
  },
});

const read = (file: readonly Minute[] | Dossier): Dossier => (Array.isArray(file) ? replay(file) : (file as Dossier));

/** A file on which nothing can be judged. */
const nothing = {} as Dossier; // it has no stage, which is what bars

const expecting = (checked: (expectation: Expectation) => Dossier): When => ({
  // biome-ignore lint/suspicious/noThenProperty: given, when, then is how a scenario is told; nobody awaits one
  then: (verdict, ...rules) => checked({ verdict, rules }),
});

const check = (policy: Policy, dossier: Dossier, step: Step, expectation: Expectation): Dossier => {
  const decision = judge(policy, dossier, step);
  if (!isMet(expectation, decision)) throw new Error(told(expectation, dossier, decision));
  return decision.minute === undefined ? dossier : evolve(dossier, decision.minute);
};
