import type { Stage, StepName } from "../domain/ladder.js";
import type { Policy } from "../policy/policy.js";
import type { Citation } from "../rules/source.js";

/** A rule and the clause it stands on, under one edition of a policy. */
export interface Clause {
  readonly rule: string;
  /** The id of the edition under which the rule stands on this clause. */
  readonly under: string;
  readonly cites: Citation;
}

/** The clauses that judge a step at a stage, edition by edition, each in the order of the procedure. */
export const clausesOf = ({ editions }: Policy, stage: Stage, step: StepName): readonly Clause[] =>
  editions.flatMap(({ id, rules }) =>
    rules[step][stage].map(({ rule, cites }) => ({ rule: rule.id, under: id, cites })),
  );
