import type { StepName } from "../../domain/ladder.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { howMany } from "../evidence.js";
import type { Bilingual } from "../source.js";
import type { Maximum, Minimum, Terms } from "../terms.js";
import type { AnyFacts, Mendable } from "./kind.js";

/** The step that names people, and its field that lists them. */
export interface Naming {
  readonly step: StepName;
  readonly field: string;
}

/** How many people are named, and how many there should be. */
export interface Headcount {
  readonly count: number | undefined;
  readonly fewest: Quantity;
  readonly most: Quantity;
}

/** A step names a certain number of people. Where nobody was named, the step is awaited. */
// @__NO_SIDE_EFFECTS__
export function named(
  { step, field }: Naming,
  what: Bilingual,
  people: (facts: AnyFacts) => readonly { readonly id: string }[] | undefined,
  range: (terms: Terms) => { readonly fewest: Minimum; readonly most: Maximum },
): Mendable<Headcount> {
  return {
    measure: (facts, terms) => {
      const { fewest, most } = range(terms);
      return { count: howMany(people(facts)), fewest: fewest.of, most: most.of };
    },
    require: ({ count, fewest, most }) =>
      count === undefined ? awaits([{ step }]) : count >= fewest.count && count <= most.count,
    says: {
      en: ({ count, fewest, most }) => `${en.many(count ?? "no", what.en)}; ${en.range(fewest, most)} needed`,
      zh: ({ count, fewest, most }) => `${what.zh}${count ?? 0}名；应为${zh.range(fewest, most)}名`,
    },
    remedy: ({ count, fewest, most }) => [
      { kind: "amount", step, field, to: Math.min(Math.max(count ?? 0, fewest.count), most.count) },
    ],
  };
}
