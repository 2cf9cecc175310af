import { stepNames, stages } from "../../src/domain/ladder.js";
import type { Policy } from "../../src/policy/policy.js";
import type { Citation } from "../../src/rules/source.js";

/** A clause that a policy cites, with the rule that stands on it. */
export interface Cited extends Citation {
  readonly id: string;
}

/** Every clause that a policy cites under any of its editions, each once. */
export const citationsOf = ({ editions }: Policy): readonly Cited[] => {
  const all = editions.flatMap(({ rules }) =>
    stepNames.flatMap((step) =>
      stages.flatMap((stage) => rules[step][stage].map(({ rule: { id }, cites }) => ({ id, ...cites }))),
    ),
  );
  return [...new Map(all.map((one) => [`${one.id} ${one.edition}`, one])).values()];
};
