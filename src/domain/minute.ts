import type { Verdict } from "../kernel/verdict.js";
import type { StepName } from "./ladder.js";
import type { Told } from "./told.js";

/** The verdicts that leave a minute: a barred step decides nothing, so nothing is minuted. */
export type Outcome = Exclude<Verdict, "bar">;

/** How a step was decided: the verdict, the rules it broke (warnings too), and the law it was judged under, by id. */
export interface Ruling<V extends Outcome = Outcome> {
  readonly verdict: V;
  readonly because: readonly string[];
  readonly under: { readonly policy: string; readonly edition: string };
}

/** A minute: a step as it was decided. History stands: no later policy changes what a minute says. */
export type Minute<K extends StepName = StepName, V extends Outcome = Outcome> = K extends StepName
  ? Told<K> & Ruling<V>
  : never;
