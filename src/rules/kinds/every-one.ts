import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { AnyFacts, Mendable } from "./kind.js";
import type { Naming } from "./named.js";

/** How many people are named, and how many of them fit; both are missing where nobody was named. */
export interface Fitting {
  readonly count: number | undefined;
  readonly fit: number | undefined;
}

/** Every one of the people whom a step names fits. Where nobody was named, the step is awaited. */
// @__NO_SIDE_EFFECTS__
export function everyOne<P>(
  { step, field }: Naming,
  who: Bilingual,
  what: Bilingual,
  named: (facts: AnyFacts) => readonly P[] | undefined,
  fits: (one: P) => boolean,
): Mendable<Fitting> {
  return {
    measure: (facts) => {
      const people = named(facts);
      return { count: people?.length, fit: people?.filter(fits).length };
    },
    require: ({ count, fit }) => (count === undefined ? awaits([{ step }]) : fit === count),
    says: {
      en: ({ count, fit }) => `${what.en} among the ${who.en}: ${fit ?? 0} of ${count ?? 0}`,
      zh: ({ count, fit }) => `${who.zh}${count ?? 0}名，其中${what.zh}${fit ?? 0}名`,
    },
    remedy: () => bring({ step, field }),
  };
}
