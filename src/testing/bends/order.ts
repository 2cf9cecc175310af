import type { Step } from "../../domain/step.js";
import { addDays } from "../../kernel/day.js";
import { anywhere, type Bend, type Spot, stepAt } from "./bend.js";

const otherOf = ({ steps, other }: Spot): Step => steps[other] as Step; // a spot lies within its career

/** The order of the steps is bent: the days stay in their order, unless it says that they go along. */
export const order: readonly Bend[] = [
  anywhere("left out", ({ steps, at }) => steps.toSpliced(at, 1)),
  anywhere("done twice", ({ steps, at }) => steps.toSpliced(at, 0, steps[at] as Step)),
  anywhere("swapped with the next one", (spot) =>
    swapped({ ...spot, other: Math.min(spot.at + 1, spot.steps.length - 1) }),
  ),
  anywhere("swapped with another", (spot) => swapped(spot)),
  anywhere("swapped with another, day and all", (spot) =>
    spot.steps.with(spot.at, otherOf(spot)).with(spot.other, stepAt(spot)),
  ),
  anywhere("after a step that belongs elsewhere", (spot) =>
    spot.steps.toSpliced(spot.at, 0, { ...otherOf(spot), on: stepAt(spot).on }),
  ),
  anywhere("a day before the step before it", ({ steps, at }) => {
    const before = steps[at - 1];
    return before && steps.with(at, { ...(steps[at] as Step), on: addDays(before.on, -1) });
  }),
];

const swapped = (spot: Spot): readonly Step[] => {
  const one = stepAt(spot);
  const other = otherOf(spot);
  return spot.steps.with(spot.at, { ...other, on: one.on }).with(spot.other, { ...one, on: other.on });
};
