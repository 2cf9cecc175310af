import { type StepName, stepNames } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import type { Policy } from "../../policy/policy.js";
import type { Terms } from "../../rules/terms.js";

/** Where a career is bent: at one step of it. `other` is the index of another step, for bends that need two. */
export interface Spot {
  readonly policy: Policy;
  readonly steps: readonly Step[];
  readonly at: number;
  readonly other: number;
}

/** One way to bend a career: what it does, at which steps it can be done, and the career after it. */
export interface Bend {
  readonly name: string;
  readonly to: readonly StepName[];
  /** The bent career, or `undefined` where there is nothing to bend at this spot. */
  readonly bend: (spot: Spot) => readonly Step[] | undefined;
}

/** A bend that puts something else in the place of a step of this name. */
export const change = <K extends StepName>(
  name: K | readonly K[],
  what: string,
  changed: (step: Step<K>, terms: Terms) => Step<K>,
): Bend => ({
  name: what,
  to: typeof name === "string" ? [name] : name,
  // the spot is at a step of this name
  bend: ({ policy, steps, at }) => {
    const step = steps[at] as Step<K>;
    return steps.with(at, changed(step, policy.termsOn(step.on)) as Step);
  },
});

/** A bend that puts more steps before a step of one of these names. */
export const precede = (to: readonly StepName[], what: string, more: (spot: Spot) => readonly Step[]): Bend => ({
  name: what,
  to,
  bend: (spot) => spot.steps.toSpliced(spot.at, 0, ...more(spot)),
});

/** A bend that can be done at any step. */
export const anywhere = (what: string, bend: Bend["bend"]): Bend => ({ name: what, to: stepNames, bend });

/** The three sides of an edge: how far from it, and in words. */
export const sides = [
  [-1, "just under"],
  [0, "just on"],
  [1, "just over"],
] as const;

/** The step that a spot is at. */
export const stepAt = ({ steps, at }: Spot): Step => steps[at] as Step; // a spot lies within its career

/** The steps before a spot. */
export const before = ({ steps, at }: Spot): readonly Step[] => steps.slice(0, at);
