import type { StepName } from "../domain/ladder.js";

/**
 * What a breach does (docs/research.md#steps-and-breaches): the decision is not recognized (Art. 41 of 2014); or the case
 * is analyzed as a whole first, and only a person who does not meet the conditions of membership is not recognized
 * (Art. 41 of 2026). After an official answer on admissions shortly before a move: or the procedure is repeated from a
 * step on, once what was missing is there; or it stands if the organization department consents.
 */
export type Effect =
  | { readonly kind: "unrecognized" }
  | { readonly kind: "to-be-analyzed" }
  | { readonly kind: "redo-from"; readonly step: StepName }
  | { readonly kind: "cured-by"; readonly body: "county-department" };

/**
 * The effect of a rule that is broken, and of one that awaits what was never filed; `none` where the step stands all the
 * same. What is not named here follows from the consequence of the rule.
 */
export interface Effects {
  readonly broken?: Effect | "none";
  readonly awaits?: Effect | "none";
}

/** What the breach of a rule is called and does in an audit. */
export interface OnBreach {
  /** The rule measures a period: what is on file and breaks it came late. Where it is not on file, a step is missing. */
  readonly late?: true;
  readonly effect?: Effects;
  /** Effects that one edition sees otherwise, by its id. */
  readonly effectIn?: Readonly<Record<string, Effects>>;
}

/** The effect that a decision is not recognized; what that comes to, the edition of its day says. */
export const unrecognized: Effect = { kind: "unrecognized" };
/** The effect that a file goes back to a step, and is taken on from there again. */
export const redoFrom = (step: StepName): Effect => ({ kind: "redo-from", step });
