import type { StepName } from "../../src/domain/ladder.js";
import type { Edge, Graph } from "./search.js";
import type { World } from "./world.js";

/** The states that can be reached from some of them by the edges that are left. */
export const reachable = (
  { worlds, edges }: Graph,
  from: readonly number[],
  isLeft: (edge: Edge) => boolean = () => true,
): ReadonlySet<number> => spread(worlds.length, from, edges.filter(isLeft), "from", "to");

/** The states from which some of them can be reached by the edges that are left. */
export const reaching = (
  { worlds, edges }: Graph,
  goal: readonly number[],
  isLeft: (edge: Edge) => boolean = () => true,
): ReadonlySet<number> => spread(worlds.length, goal, edges.filter(isLeft), "to", "from");

/** The numbers of the worlds that are of some kind. */
export const those = ({ worlds }: Graph, is: (world: World) => boolean): readonly number[] =>
  worlds.flatMap((world, number) => (is(world) ? [number] : []));

/** Whether a letter does without a step. */
export const without =
  (step: StepName) =>
  ({ letter }: Edge): boolean =>
    !letter.steps.includes(step);

const spread = (
  count: number,
  from: readonly number[],
  edges: readonly Edge[],
  tail: "from" | "to",
  head: "from" | "to",
): ReadonlySet<number> => {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) next[edge[tail]]?.push(edge[head]);
  const seen = new Set(from);
  for (const one of seen) for (const other of next[one] ?? []) seen.add(other); // a set is walked in the order of its growth
  return seen;
};
