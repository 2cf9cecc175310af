import { fault } from "../kernel/fault.js";
import type { Rule } from "../rules/rule.js";
import type { PolicySpec } from "./spec.js";
import { cites, isStructural } from "./structural.js";

/**
 * Throws a fault (`edition.empty`) for an edition that no rule cites: its id is misspelt, and an edition without rules
 * would grant whatever is asked. The rules in force everywhere do not count.
 */
export const checkEditionsCited = ({ editions, rules }: Pick<PolicySpec, "editions" | "rules">): void => {
  const own = rules.filter((rule) => !isStructural(rule));
  for (const { id } of editions) if (!own.some((rule) => cites(rule, id))) throw fault("edition.empty", id);
};

/** Throws a fault (`rule.nowhere`) for a rule that would never be asked: it cites no edition or overlay there is. */
export const checkCited = (rules: readonly Rule[], spec: Pick<PolicySpec, "editions" | "overlays">): void => {
  const present = [...spec.editions.map(({ id }) => id), ...(spec.overlays ?? [])];
  for (const rule of rules) if (!present.some((id) => cites(rule, id))) throw fault("rule.nowhere", rule.id);
};
