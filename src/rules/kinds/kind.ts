import type { Records } from "../../domain/dossier.js";
import type { StepName } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import type { Answer } from "../answer.js";
import type { Remedy } from "../remedy.js";
import type { Facts, Words } from "../rule.js";
import type { Terms } from "../terms.js";

/** What rules of one kind look at: what they know of the file does not depend on the stage. */
export interface AnyFacts<K extends StepName = StepName> extends Pick<Facts, "termsOn"> {
  readonly dossier: Records;
  readonly step: Step<K>;
}

/** What rules of one kind share: what they measure, how they judge it, and how they say it. A rule spreads it. */
export interface Kind<M extends object, T = Terms, K extends StepName = StepName> {
  readonly measure: (facts: AnyFacts<K>, terms: T) => M;
  readonly require: (measured: M) => Answer;
  readonly says: Words<M>;
  readonly remedy?: (measured: M) => readonly Remedy[];
}
