import { meets, type Share } from "./law.js";
import { type Claim, type Int, type Logic, solverOf } from "./z3.js";

// Where a share begins to be reached, as the solver finds it.

/** The numbers that satisfy the claims, and only they do. */
export const solve = async (
  logic: Logic,
  claims: readonly Claim[],
  unknowns: readonly Int[],
): Promise<readonly number[]> => {
  const solver = solverOf(logic, claims);
  if ((await solver.check()) !== "sat") throw new Error(`nothing satisfies ${claims.join(", ")}`);
  return unknowns.map((unknown) => Number(solver.model().eval(unknown).toString()));
};

/** The fewest, out of all, that reach a share. */
export const edgeOf = async (logic: Logic, share: Share, all: number): Promise<number> => {
  const some = logic.Int.const("some");
  const reached = (count: Int) => meets(logic, share, count, logic.Int.val(all));
  const [edge = Number.NaN] = await solve(logic, [reached(some), logic.Not(reached(some.sub(1)))], [some]);
  return edge;
};

/** On the edge, just under and just over it, so far as there are so many. */
export const around = (edge: number, all: number): readonly number[] =>
  [edge - 1, edge, edge + 1].filter((some) => some >= 0 && some <= all);

/** What the solver makes of a formula without unknowns, in its own words. */
export const simplified = async (logic: Logic, formula: Claim | Int): Promise<string> =>
  (await logic.simplify(formula)).toString();
