import { type Claim, type Logic, solverOf } from "./z3.js";

/**
 * A sentence about all whole numbers. `always` is proved when nothing satisfies what is given and not what follows;
 * `somewhere` when there is a case that satisfies what is given.
 */
export type Theorem = {
  readonly name: string;
  readonly says: string;
  readonly given: (logic: Logic) => readonly Claim[];
} & ({ readonly kind: "always"; readonly follows: (logic: Logic) => Claim } | { readonly kind: "somewhere" });

export const isProved = async (logic: Logic, theorem: Theorem): Promise<boolean> => {
  const given = theorem.given(logic);
  // What is given must be possible, or everything would follow from it.
  if ((await solverOf(logic, given).check()) !== "sat") return false;
  if (theorem.kind === "somewhere") return true;
  return (await solverOf(logic, [...given, logic.Not(theorem.follows(logic))]).check()) === "unsat";
};
