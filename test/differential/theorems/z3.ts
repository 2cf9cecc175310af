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

/** How long the solver may think about one question, in milliseconds; then it says `unknown`, which is no proof. */
const patience = 20_000;

export const solverOf = (logic: Logic, claims: readonly Claim[]) => {
  const solver = new logic.Solver();
  solver.set("timeout", patience);
  solver.add(...claims);
  return solver;
};
