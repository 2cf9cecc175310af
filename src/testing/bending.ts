import type { Step } from "../domain/step.js";
import type { Policy } from "../policy/policy.js";
import { type Bend, type Spot, stepAt } from "./bends/bend.js";

/**
 * A career that started lawful and was bent: its steps, and what was bent, in words and in order, so that a failing
 * run can be read.
 */
export interface Bent {
  readonly steps: readonly Step[];
  readonly bends: readonly string[];
}

/** One bend to make: of which kind, and numbers that say which of its ways and where. */
export interface Chance {
  readonly bends: readonly Bend[];
  readonly way: number;
  readonly name: number;
  readonly at: number;
  readonly other: number;
  /** Whether the step is then done once more as it should have been. */
  readonly mended: boolean;
}

/**
 * The career bent once more, or as it was where there is nothing to bend. Every kind of step is as likely to be hit as
 * any other.
 */
export const bendOnce = (policy: Policy, career: Bent, chance: Chance): Bent => {
  const { steps, bends } = career;
  const way = pick(
    chance.bends.filter(({ to }) => steps.some(({ step }) => to.includes(step))),
    chance.way,
  );
  if (way === undefined) return career;
  const spot = { policy, steps, at: spotOf(way, steps, chance), other: chance.other % steps.length };
  const result = way.bend(spot);
  return result === undefined
    ? career
    : { steps: mend(spot, result, chance), bends: [...bends, said(spot, way, chance)] };
};

const spotOf = ({ to }: Bend, steps: readonly Step[], { name, at }: Chance): number => {
  const names = new Set(steps.map(({ step }) => step).filter((step) => to.includes(step)));
  const chosen = pick([...names], name);
  const spots = steps.flatMap(({ step }, index) => (step === chosen ? [index] : []));
  return pick(spots, at) as number; // a way is picked only where there is a step to bend
};

const mend = (spot: Spot, result: readonly Step[], { mended }: Chance): readonly Step[] =>
  mended ? result.toSpliced(spot.at + 1, 0, stepAt(spot)) : result;

const said = (spot: Spot, { name }: Bend, { mended }: Chance): string =>
  `${stepAt(spot).step} (${spot.at}): ${name}${mended ? ", then as it should be" : ""}`;

const pick = <T>(things: readonly T[], number: number): T | undefined => things[number % things.length];
