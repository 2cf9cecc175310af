import { stepNames } from "../domain/ladder.js";
import { fault } from "../kernel/fault.js";
import { competent } from "../rules/body/competent.js";
import { inForce } from "../rules/edition/in-force.js";
import { closed } from "../rules/ladder/closed.js";
import { forward } from "../rules/order/forward.js";
import type { Rule } from "../rules/rule.js";
import { chart, type Cites, type Clause } from "../rules/source.js";

/** The rules without which no step can be judged: they are in force in every edition, cited or not. */
const structural: readonly Rule[] = [closed, inForce, forward, competent];

/** Whether a rule is one of those in force in every edition. */
export const isStructural = ({ id }: Rule): boolean => structural.some((one) => one.id === id);

/** Some rules, with those that are in force everywhere in front where they were left out. */
export const withStructural = (rules: readonly Rule[], editions: readonly string[]): readonly Rule[] => {
  const missing = structural.filter(({ id }) => !rules.some((rule) => rule.id === id));
  return [...missing, ...rules].map((rule) => (isStructural(rule) ? everywhere(rule, editions) : rule));
};

/** The rule, of every step and stage, with a default in its own words for each edition that it does not cite. */
const everywhere = (rule: Rule, editions: readonly string[]): Rule => {
  if (rule.stages !== undefined) throw fault("rule.stages", rule.id);
  if (!stepNames.every((step) => rule.steps.includes(step))) throw fault("rule.steps", rule.id);
  const without = editions.filter((edition) => !cites(rule, edition));
  return without.length === 0 ? rule : { ...rule, cites: { ...rule.cites, ...defaults(rule, without) } };
};

/** Whether a rule has a clause of an edition or overlay. */
export const cites = (rule: Rule, id: string): boolean => Object.hasOwn(rule.cites, id) && rule.cites[id] !== undefined;

const defaults = ({ cites }: Rule, editions: readonly string[]): Cites => {
  const clause = Object.values(cites).find((one) => one !== undefined) as Clause; // a rule that was checked has one
  const own = { at: chart, text: clause.text, evidence: "default" } as const;
  return Object.fromEntries(editions.map((edition) => [edition, own]));
};
