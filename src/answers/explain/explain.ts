import type { Decision, Finding, Status } from "../../engine/decision.js";
import { source } from "../../engine/decision.js";
import { orElse } from "../../kernel/or-else.js";
import type { Policy } from "../../policy/policy.js";
import { inWords } from "../../words/in-words.js";
import { en } from "../../words/en.js";
import { speech } from "../../words/speech.js";
import { needsPolicy } from "../../words/unreadable.js";
import { zh } from "../../words/zh.js";
import { citationIn } from "../shared/citation-in.js";
import type { Language } from "../../words/language.js";
import { awaitedIn } from "../shared/awaited-in.js";
import { withRule } from "./with-rule.js";

/**
 * A decision in words, English or Chinese: the verdict, then a line for each rule, broken ones first, then those that
 * await evidence, were waived, or hold. Each line says what was measured, what follows, and the clause it stands on; a
 * clause whose full text was not read is marked as unverified. Ids of people and bodies and free text are never repeated. What
 * is no decision is answered with one sentence that says so.
 *
 * A decision that went through JSON or `structuredClone` no longer holds its rules: give the policy it was made under as the last
 * argument. Without it each line says its clause in place of what was measured, and a last line names the policy to give.
 *
 * @param decision - What `decide`, `judge` or `submit` came to, or the same read back from data.
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param policy - The policy it was made under, `decision.policy`; needed only after JSON.
 *
 * @example
 * ```ts
 * import { decide, explain, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * if (dossier.stage !== "applicant") throw new Error("not an applicant");
 * const talk = decide(national, dossier, { step: "talk", on: "2024-02-08", by });
 * console.log(explain(talk, "en").split("\n").at(-1));
 * //   ✓ talk.within-a-month  application: on file, 2024-01-08; talk: on file, 2024-02-08; 31 days apart, at most 1 month allowed  [cpc-2014 Art. 7]
 * ```
 */
export const explain = (decision: Decision, language: Language, policy?: Policy): string =>
  inWords(language, (spoken) => explained(decision, spoken, policy));

const explained = (decision: Decision, language: Language, policy: Policy | undefined): string => {
  const findings = decision.findings.map((finding) => withRule(finding, policy) ?? finding);
  const width = Math.max(...findings.map(({ rule }) => rule.length));
  const lines = order.flatMap((status) =>
    findings
      .filter((finding) => finding.status === status)
      .map((finding) => `  ${marks[status]} ${finding.rule.padEnd(width)}  ${findingLine(finding, language)}`),
  );
  const more = findings.every(isWithRule) ? [] : [needsPolicy[language](decision.policy)];
  return [heading[language](decision), ...lines, ...more].join("\n");
};

const isWithRule = (finding: Finding): boolean => Object.hasOwn(finding, source);

/** What one rule found, what follows, and the clause it stands on, in words. */
export const findingLine = (finding: Finding, language: Language): string =>
  `${said(finding, language)}${consequence(finding, language)}  ${citationIn(finding.cites, language)}`;

/** What one rule found, in words and without its clause; where the rule is not at hand, the words of the clause. */
export const said = (finding: Finding, language: Language): string => {
  if (!isWithRule(finding)) return finding.cites.text[language];
  const { measured, [source]: rule } = finding;
  const { says } = rule;
  if (!("unmeasured" in measured)) return says[language](measured);
  if (rule.needs !== undefined) return unmeasured[language];
  return orElse(
    () => says[language](unmeasurable), // a rule that speaks of nothing measured says it all the same
    () => unmeasured[language],
  );
};

/** What stands for what a rule could not measure: it throws where it is asked for any of it. */
const unmeasurable: object = /* @__PURE__ */ new Proxy(
  {},
  {
    get: () => {
      throw new Error("not measured");
    },
  },
);

/** What is said where a rule could not measure anything: what it waits for is said beside it. */
const unmeasured: Record<Language, string> = { en: "cannot be judged yet", zh: "尚无法判断" };

type Waiver = NonNullable<Finding["waiver"]>;

const order: readonly Status[] = ["broken", "awaits", "waived", "holds"];
const marks: Record<Status, string> = { broken: "✗", awaits: "?", waived: "○", holds: "✓" };

const heading: Record<Language, (decision: Decision) => string> = {
  en: ({ verdict, step, edition }) =>
    `${en.verdict(verdict)}: ${en.step(step.step)} on ${en.day(step.on)}, by ${edition}`,
  zh: ({ verdict, step, edition }) =>
    `${zh.verdict(verdict)}：${zh.step(step.step)}，${zh.day(step.on)}，依据${edition}`,
};

const consequence = (finding: Finding, language: Language): string => {
  const { status, awaits, waiver } = finding;
  if (status === "broken") return ` → ${speech[language].consequence(finding.else)}`;
  if (awaits !== undefined) return ` → ${awaitedIn[language](awaits)}`;
  return waiver === undefined ? "" : ` → ${waivedIn[language](waiver)}`;
};

const waivedIn: Record<Language, (waiver: Waiver) => string> = {
  en: ({ on, by }) => `waived on ${en.day(on)} by ${en.body(by.kind)}`,
  zh: ({ on, by }) => `${zh.day(on)}由${zh.body(by.kind)}豁免`,
};
