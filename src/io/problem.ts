import { problemCodes } from "../words/problem-codes.js";

export { problemCodes };

/** The code of a problem. */
export type ProblemCode = keyof typeof problemCodes;

/** One thing wrong with data from outside: where, dotted from the argument (`step.ballot.yes`), and what. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
}

/** Data that could not be taken, with everything that is wrong with it. Nothing of it was used. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** The refusal for these problems. */
export const refused = (problems: readonly Problem[]): Refused => ({ ok: false, problems });
