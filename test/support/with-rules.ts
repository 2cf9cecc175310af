import { definePolicy, type Policy } from "../../src/policy/policy.js";
import type { PolicySpec } from "../../src/policy/spec.js";
import type { Rule } from "../../src/rules/rule.js";
import type { Clause } from "../../src/rules/source.js";
import type { TermChanges, Terms } from "../../src/rules/terms.js";

/** A clause of one sentence that any edition may have. */
export const someClause: Clause = {
  at: "1",
  text: { en: "A step may be taken.", zh: "可以办理。" },
  evidence: "default",
};

/** The clause in each national edition. */
export const inEach = { "cpc-1990": someClause, "cpc-2014": someClause, "cpc-2026": someClause };

/** The spec of a policy with other rules: its pages keep what they say of those. */
export const specWith = ({ spec }: Policy, id: string, rules: readonly Rule[]): PolicySpec => {
  const isThere = (name: string) => rules.some((rule) => rule.id === name);
  const kept = <P extends { readonly articles?: object; readonly repeals?: readonly string[] }>(page: P): P => ({
    ...page,
    ...(page.repeals && { repeals: page.repeals.filter(isThere) }),
    articles: Object.fromEntries(Object.entries(page.articles ?? {}).filter(([name]) => isThere(name))),
  });
  return { ...spec, id, rules, editions: spec.editions.map(kept), overlays: (spec.overlays ?? []).map(kept) };
};

/** A policy with other rules, under the same editions, terms and calendar. */
export const withRules = (policy: Policy, id: string, rules: readonly Rule[]): Policy =>
  definePolicy(specWith(policy, id, rules));

/** The spec of a policy with other terms in place of those that its pages set; softer ones too. */
export const specWithTerms = ({ spec, editions }: Policy, changes: TermChanges): PolicySpec => {
  const now = { ...(editions.at(-1) as Policy["editions"][0]).terms } as Record<string, object>;
  for (const [subject, named] of Object.entries(changes)) now[subject] = { ...now[subject], ...named };
  const bare = <P extends { readonly terms?: object }>({ terms: _, ...page }: P) => page;
  const terms = now as unknown as Terms;
  return { ...spec, terms, editions: spec.editions.map(bare), overlays: (spec.overlays ?? []).map(bare) };
};

/** A policy with other terms in place of those that its pages set; softer ones too. */
export const withSofter = (policy: Policy, id: string, changes: TermChanges): Policy =>
  definePolicy({ ...specWithTerms(policy, changes), id });
