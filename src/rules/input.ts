import { stepNames } from "../domain/ladder.js";
import type { Language } from "../words/language.js";
import { needsPolicy, unreadable } from "../words/unreadable.js";
import type { Rule } from "./rule.js";
import { chart, type Clause } from "./source.js";

/** The default that it stands on, the same under every edition. */
export const clause: Clause = { at: chart, text: unreadable, evidence: "default" };

/** What is known of why nothing can be judged: the rule that failed, or the policy that was not given. */
interface Reason {
  readonly failed?: string;
  readonly needs?: string;
}

const said: Record<Language, (reason: Reason) => string> = {
  en: ({ failed, needs }) => {
    if (needs !== undefined) return needsPolicy.en(needs);
    return `${failed === undefined ? "" : `The rule ${failed} failed. `}${unreadable.en}`;
  },
  zh: ({ failed, needs }) => {
    if (needs !== undefined) return needsPolicy.zh(needs);
    return `${failed === undefined ? "" : `规则 ${failed} 运行出错。`}${unreadable.zh}`;
  },
};

/**
 * What is judged can be read. It stands in no policy, for it is about what no policy can look at: `decide` finds it
 * broken where the step, the file or the policy has not the shape of its type, or where a rule throws. It is written
 * without `rule`, whose checks would weigh more than all of it in a bundle that has no other rule.
 */
export const readable: Rule = {
  id: "input.readable",
  text: unreadable,
  steps: stepNames,
  measure: () => ({}),
  require: () => false,
  else: "bar",
  stops: true,
  says: said,
};
