import type { Source } from "../domain/investigation.js";
import type { StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Filing } from "../domain/step.js";

/**
 * What would have to come in before a rule can be judged: a step (at a place, from a source, with a field filled in),
 * or the calendar of a year.
 */
export type Awaited =
  | {
      readonly step: StepName;
      readonly at?: Place;
      readonly source?: Source;
      readonly record?: Filing;
      readonly field?: string;
    }
  | { readonly calendar: number };

/** An answer that waits for evidence. It bars, unless the rule would only warn if it were broken. */
export interface Awaiting {
  readonly awaits: readonly Awaited[];
}

/** Whether a clause is kept, or what must come in before that can be told. */
export type Answer = boolean | Awaiting;

/**
 * The answer of a rule whose evidence is not in yet.
 *
 * @param awaited - What would bring the evidence: the step, and, where one fact of it is missing, its `field`.
 *
 * @example
 * ```ts
 * import { awaits } from "fazhan";
 *
 * console.log(awaits([{ step: "talk" }]));
 * // { awaits: [ { step: 'talk' } ] }
 * ```
 */
export const awaits = (awaited: readonly Awaited[]): Awaiting => ({ awaits: awaited });

/**
 * The answer over several things, each of which must be in order: false where one is not, otherwise awaiting where
 * one is unknown, otherwise true. Of nothing it awaits: nobody has been asked.
 */
export const every = <T>(things: readonly T[], answer: (thing: T) => Answer): Answer => {
  const answers = things.map((thing) => answer(thing));
  if (answers.includes(false)) return false;
  const waiting = answers.filter((one) => typeof one !== "boolean");
  return waiting.length > 0 || things.length === 0 ? awaits(waiting.flatMap((one) => one.awaits)) : true;
};
