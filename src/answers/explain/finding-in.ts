import type { Finding } from "../../engine/decision.js";
import type { Policy } from "../../policy/policy.js";
import { inWords } from "../../words/in-words.js";
import type { Language } from "../../words/language.js";
import { findingLine } from "./explain.js";
import { withRule } from "./with-rule.js";

/**
 * One finding in words, English or Chinese: what was measured, what follows, and the clause it stands on, as in a line of
 * `explain`. Ids of people and bodies and free text are never repeated. Anything that is not a finding is answered with one
 * sentence that says so.
 *
 * @param finding - A finding of a decision, of an item of the agenda or of an irregularity, also one that was read back from data.
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param policy - The policy it was made under; needed only after JSON. Without it the words of the clause stand in place of what was measured.
 *
 * @example
 * ```ts
 * import { findingIn, judge, replay } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const decision = judge(national, replay([]), { step: "talk", on: "2026-06-08", by });
 * const [finding] = JSON.parse(JSON.stringify(decision.findings));
 * console.log(findingIn(finding, "en", national));
 * // talk is open to an applicant; this is the file of an outsider → bar  [cpc-2026 流程图, unverified default]
 * ```
 */
export const findingIn = (finding: Finding, language: Language, policy?: Policy): string =>
  inWords(language, (spoken) => findingLine(withRule(finding, policy) ?? finding, spoken));
