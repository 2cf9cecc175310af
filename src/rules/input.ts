import { stepNames } from "../domain/ladder.js";
import { unreadable } from "../words/unreadable.js";
import type { Rule } from "./rule.js";
import { chart, type Clause } from "./source.js";

/** The default that it stands on, the same under every edition. */
export const clause: Clause = { at: chart, text: unreadable, evidence: "default" };

/** Which rule failed, between two words, where one did. */
const failedIn = ({ failed }: { readonly failed?: string }, [before, after]: readonly [string, string]): string =>
  failed === undefined ? "" : `${before}${failed}${after}`;

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
  says: {
    en: (measured) => `${failedIn(measured, ["The rule ", " failed. "])}${unreadable.en}`,
    zh: (measured) => `${failedIn(measured, ["规则 ", " 运行出错。"])}${unreadable.zh}`,
  },
};
