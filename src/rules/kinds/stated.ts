import type { StepName } from "../../domain/ladder.js";
import { bring } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { Terms } from "../terms.js";
import type { Mendable } from "./kind.js";

/** What a step states of itself: yes or no. */
export interface Stated {
  readonly step: StepName;
  readonly is: boolean;
}

/** A step states that something is so. */
// @__NO_SIDE_EFFECTS__
export function stated<S extends { readonly step: StepName }>(
  field: string,
  is: (step: S) => boolean,
  yes: Bilingual,
  no: Bilingual,
): Mendable<Stated, Terms, { readonly step: S }> {
  return {
    measure: ({ step }) => ({ step: step.step, is: is(step) }),
    require: (measured) => measured.is,
    says: {
      en: (measured) => (measured.is ? yes.en : no.en),
      zh: (measured) => (measured.is ? yes.zh : no.zh),
    },
    remedy: ({ step }) => bring({ step, field }),
  };
}
