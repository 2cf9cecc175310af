import { type Arith, type Bool, type Context, init, killThreads } from "z3-solver";

// A solver for whole numbers without an upper limit. It runs in threads that must be ended, or the process would not end.

export type Logic = Context<"votes">;
export type Int = Arith<"votes">;
export type Claim = Bool<"votes">;

export const startZ3 = async () => {
  const { Context, em } = await init();
  const logic = Context("votes");
  return { logic, stop: () => killThreads(em) };
};

/** How much the solver may work on one question, counted by its own steps and not by a clock; then it says `unknown`, which proves nothing. */
const effort = 200_000_000;

export const solverOf = (logic: Logic, claims: readonly Claim[]) => {
  const solver = new logic.Solver();
  solver.set("rlimit", effort);
  solver.add(...claims);
  return solver;
};
