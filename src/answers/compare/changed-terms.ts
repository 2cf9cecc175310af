import { orElse } from "../../kernel/or-else.js";
import type { Day } from "../../kernel/day.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import { mayReplace, type Term } from "../../rules/terms.js";
import { caseBetween } from "./case-between.js";
import { keeps, type TermCase } from "./term-case.js";

/**
 * A term that two policies set differently: `subject.name`, or for a rule's own term `rule.id.name`. `case` is the
 * smallest case that shows it (missing where the two are counted in different units), and `kept` says under which of
 * the two it is in order. `under` names the editions, each with the day from which it is so, where the terms differ under
 * some of them only.
 */
export interface TermChange {
  readonly term: string;
  readonly before: Term;
  readonly after: Term;
  readonly case: TermCase | undefined;
  readonly kept: { readonly before: boolean; readonly after: boolean } | undefined;
  readonly under: readonly { readonly edition: string; readonly from: Day }[] | undefined;
}

/**
 * Every term that two policies set differently, each with the smallest synthetic case that shows the change: the share
 * out of the fewest, the quantity at the boundary, the item on one list only. Terms that mean the same (1/2 and
 * 50/100) have not changed. Where it is not a policy, no term is known, and none is named.
 *
 * @param before - The policy whose terms come first.
 * @param after - The policy whose terms are held against them.
 *
 * @example
 * ```ts
 * import { atLeast, changedTerms, extend, termChangeIn } from "fazhan";
 * import { migrantWorkers } from "fazhan/policies";
 *
 * const stricter = extend(migrantWorkers, { id: "stricter", terms: { poll: { passMark: atLeast(85, 100) } } });
 * console.log(changedTerms(migrantWorkers, stricter).map((one) => termChangeIn(one, "en")).join("\n"));
 * // poll.passMark: at least 80% → at least 85%; 4 of 5 is enough before, not after
 * ```
 */
export const changedTerms = (before: Policy, after: Policy): readonly TermChange[] =>
  orElse(
    () => changes(before, after),
    () => [],
  );

const changes = (before: Policy, after: Policy): readonly TermChange[] => {
  const days = [...new Set([...before.editions, ...after.editions].map(({ from }) => from))].sort();
  const found = new Map<
    string,
    { readonly term: string; readonly one: Term; readonly other: Term; readonly on: Day[] }
  >();
  for (const on of days) {
    const next = termsOf(after, on);
    for (const [term, one] of termsOf(before, on)) {
      const other = next.get(term);
      if (other === undefined || isSame(one, other)) continue;
      const key = JSON.stringify([term, one, other]);
      const change = found.get(key) ?? { term, one, other, on: [] };
      change.on.push(on);
      found.set(key, change);
    }
  }
  return [...found.values()].map(({ term, one, other, on }) => {
    const under = on.map((from) => ({ edition: editionOn(after, from).id, from }));
    return { ...changeOf(term, one, other), under: on.length === days.length ? undefined : under };
  });
};

const changeOf = (term: string, before: Term, after: Term): Omit<TermChange, "under"> => {
  const found = caseBetween(before, after);
  const kept = found && { before: keeps(before, found), after: keeps(after, found) };
  return { term, before, after, case: found, kept };
};

/** Neither is softer than the other. */
const isSame = (one: Term, other: Term): boolean => mayReplace(one, other) && mayReplace(other, one);

/** All terms of a policy on a day by name: those that rules share, then those that one rule brings along. */
const termsOf = ({ spec, termsOn }: Policy, on: Day): ReadonlyMap<string, Term> => {
  const own = spec.rules.map(({ id, terms }) => [id, terms ?? {}] as const);
  return new Map([...Object.entries(termsOn(on)), ...own].flatMap(([subject, terms]) => named(subject, terms)));
};

const named = (subject: string, terms: Readonly<Record<string, Term>>): readonly (readonly [string, Term])[] =>
  Object.entries(terms).map(([name, term]) => [`${subject}.${name}`, term]);
