import { fault } from "../kernel/fault.js";
import * as body from "../rules/body.js";
import * as correction from "../rules/correction.js";
import * as edition from "../rules/edition.js";
import * as ladder from "../rules/ladder.js";
import * as order from "../rules/order.js";
import type { Rule } from "../rules/rule.js";

/** The rules without which no step can be judged: they are in force in every edition, cited or not. */
const structural: readonly Rule[] = [
  ladder.closed,
  edition.inForce,
  order.forward,
  order.notTwice,
  body.competent,
  correction.ofAMinute,
  correction.lawful,
  correction.byTheRightBody,
  correction.keepsTheRound,
];

/** Whether a rule is one of those in force in every edition. */
export const isStructural = ({ id }: Rule): boolean => ids.has(id);

const ids: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ structural.map(({ id }) => id));

/** Some rules, with those that are in force everywhere in front where they were left out. */
export const withStructural = (rules: readonly Rule[]): readonly Rule[] => {
  for (const rule of rules.filter(isStructural)) {
    if (rule.stages !== undefined) throw fault("rule.stages", rule.id);
    const ours = structural.find(({ id }) => id === rule.id) as Rule;
    if (!ours.steps.every((step) => rule.steps.includes(step))) throw fault("rule.steps", rule.id);
  }
  return [...structural.filter(({ id }) => !rules.some((rule) => rule.id === id)), ...rules];
};
