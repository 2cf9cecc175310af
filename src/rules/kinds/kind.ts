import type { Day } from "../../kernel/day.js";
import type { Step } from "../../domain/step.js";
import type { AtStage } from "../evidence.js";
import type { Answer } from "../answer.js";
import type { Remedy } from "../remedy.js";
import type { Facts, Words } from "../rule.js";
import type { Terms } from "../terms.js";

/** What rules of one kind look at: they are written for every stage. */
export interface AnyFacts extends Pick<Facts, "termsOn"> {
  readonly dossier: AtStage;
  readonly step: Step;
}

/**
 * What rules of one kind share: what they measure, how they judge it, and how they say it. A rule spreads it. `T` are
 * the terms they read, `F` the facts.
 */
export interface Kind<M extends object, T = Terms, F = AnyFacts> {
  readonly measure: (facts: F, terms: T, since: Day) => M;
  readonly require: (measured: M) => Answer;
  readonly says: Words<M>;
}

/** A kind of rule whose breach can be mended. */
export interface Mendable<M extends object, T = Terms, F = AnyFacts> extends Kind<M, T, F> {
  readonly remedy: (measured: M) => readonly Remedy[];
}
