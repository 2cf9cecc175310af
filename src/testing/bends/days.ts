import { addDays, type Day, daysBetween } from "../../kernel/day.js";
import type { Step } from "../../domain/step.js";
import { anywhere, type Bend, stepAt } from "./bend.js";
import { type Period, periods } from "./periods.js";

const sides = [
  [-1, "a day before"],
  [0, "on the day of"],
  [1, "a day after"],
] as const;

const atEdge = ({ name, to, edge }: Period, more: number, words: string): Bend => ({
  name: `${words} the end of ${name}`,
  to: [to],
  bend: ({ policy, steps, at }) => {
    const day = edge(steps.slice(0, at), policy.termsOn((steps[at] as Step).on));
    return day === undefined ? undefined : retimed(steps, at, addDays(day, more));
  },
});

const atEdition = (number: number, more: number, words: string): Bend =>
  anywhere(`${words} the start of edition ${number + 1}, and all else with it`, (spot) => {
    const from = spot.policy.editions[number]?.from;
    return from && from > "1000" ? shifted(spot.steps, daysBetween(stepAt(spot).on, addDays(from, more))) : undefined;
  });

/** A day is moved to each side of the edge of a period, and the days after it along with it. */
export const days: readonly Bend[] = sides.flatMap(([more, words]) => [
  ...periods.map((period) => atEdge(period, more, words)),
  ...[0, 1, 2].map((number) => atEdition(number, more, words)),
]);

/** The steps with all their days moved by a number of days. */
export const shifted = (steps: readonly Step[], days: number): readonly Step[] =>
  steps.map((step) => later(step, days));

const later = (step: Step, days: number): Step => {
  const on = addDays(step.on, days);
  switch (step.step) {
    case "notice":
      return { ...step, on, from: addDays(step.from, days), until: addDays(step.until, days) };
    case "postpone":
      return { ...step, on, until: addDays(step.until, days) };
    default:
      return { ...step, on };
  }
};

/** The career with one step on another day: what comes after it moves along, and what came before it is not later. */
const retimed = (steps: readonly Step[], at: number, on: Day): readonly Step[] => [
  ...steps.slice(0, at).map((step) => (step.on > on ? { ...step, on } : step)),
  ...shifted(steps.slice(at), daysBetween((steps[at] as Step).on, on)),
];
