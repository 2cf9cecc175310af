import { type Finding, source } from "../../engine/decision.js";
import { isPolicy, type Policy } from "../../policy/policy.js";
import { readable } from "../../rules/input.js";

/**
 * A finding with the rule it came from: a decision holds its rules until it is written as JSON or cloned; after that, the rule
 * of its id in the policy that is given. `undefined` where neither has it.
 */
export const withRule = (finding: Finding, policy: Policy | undefined): Finding | undefined => {
  if (Object.hasOwn(finding, source)) return finding;
  if (finding.rule === readable.id) return { ...finding, [source]: readable };
  const rule = isPolicy(policy) ? policy.spec.rules.find(({ id }) => id === finding.rule) : undefined;
  return rule && { ...finding, [source]: rule };
};
