import { consequences } from "./consequences.mjs";

/** All rules that are asked, in the policy's order. */
export const ruleIds = Object.keys(consequences);

/** Those of a table by rule, as pairs of rule and condition in the policy's order. */
export const inOrder = (table) => ruleIds.filter((rule) => rule in table).map((rule) => [rule, table[rule]]);

/** What every engine answers: the rules that are broken and those that await, and the gravest of what they lead to. */
export const answer = (broken, awaits) => ({ verdict: awaits.length > 0 ? "bar" : gravestOf(broken), broken, awaits });

const gravestOf = (broken) => {
  let gravest = 0;
  for (const rule of broken) gravest = Math.max(gravest, gravity[consequences[rule]]);
  return verdicts[gravest];
};

const verdicts = ["grant", "defer", "deny", "bar"];
const gravity = { warn: 0, defer: 1, deny: 2, bar: 3 };
