import type { StepName } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import { bring } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { Terms } from "../terms.js";
import type { Kind } from "./kind.js";

/** What a step states of itself: yes or no. */
export interface Stated {
  readonly step: StepName;
  readonly is: boolean;
}

/** A step states that something is so. */
export const stated = <K extends StepName>(field: string, is: (step: Step<K>) => boolean, yes: Bilingual, no: Bilingual): Kind<Stated, Terms, K> => ({
  measure: ({ step }) => ({ step: step.step, is: is(step) }),
  require: ({ is }) => is,
  says: { en: ({ is }) => (is ? yes.en : no.en), zh: ({ is }) => (is ? yes.zh : no.zh) },
  remedy: ({ step }) => bring({ step, field }),
});
