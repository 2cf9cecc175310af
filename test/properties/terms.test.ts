import { expect, test } from "vitest";
import { days, months } from "../../src/kernel/quantity.js";
import { choice, listed, maximum, mayReplace, minimum, type Term } from "../../src/rules/terms.js";
import { meetsExactly, smallShares, smallThresholds } from "./shares.js";

const lists = [[], ["a"], ["b"], ["a", "b"], ["b", "a"], ["a", "b", "c"]];
const quantities = [0, 1, 2].flatMap((count) => [count, months(count), days(count)]);
const terms: readonly Term[] = [
  ...smallThresholds(4),
  ...quantities.flatMap((quantity) => [minimum(quantity), maximum(quantity)]),
  ...lists.map(listed),
  ...["open", "inflow", "outflow"].map(choice),
];

test("every term may take its own place", () => {
  for (const term of terms) expect(mayReplace(term, term), said(term)).toBe(true);
});

test("what may replace a replacement may replace the first", () => {
  const next = new Map(terms.map((base) => [base, terms.filter((term) => mayReplace(base, term))]));
  const chains = terms.flatMap((base) =>
    (next.get(base) ?? []).flatMap((middle) => (next.get(middle) ?? []).map((last) => [base, middle, last] as const)),
  );
  expect(chains.length).toBeGreaterThan(10 * terms.length);
  for (const [base, middle, last] of chains)
    if (!mayReplace(base, last)) throw new Error([base, middle, last].map(said).join(" → "));
});

test("a share may be replaced exactly by one whose every success was a success before", () => {
  const shares = smallShares(8);
  for (const base of smallThresholds(4))
    for (const next of smallThresholds(4)) {
      const harder = shares.every((share) => !meetsExactly(next, share) || meetsExactly(base, share));
      expect(mayReplace(base, next), `${said(base)} by ${said(next)}`).toBe(harder);
    }
});

test("no term is replaced by one of another kind", () => {
  const kindOf = ({ kind }: Term) => (kind === "at-least" || kind === "more-than" ? "share" : kind);
  for (const base of terms)
    for (const next of terms)
      if (kindOf(base) !== kindOf(next)) expect(mayReplace(base, next), `${said(base)} by ${said(next)}`).toBe(false);
});

const said = (term: Term): string => JSON.stringify(term);
