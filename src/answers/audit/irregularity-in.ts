import { en } from "../../words/en.js";
import { statuses } from "../../words/statuses.js";
import { zh } from "../../words/zh.js";
import { inWords } from "../../words/in-words.js";
import { citationIn } from "../shared/citation-in.js";
import type { Language } from "../../words/language.js";
import { effectIn } from "./effect-in.js";
import type { Policy } from "../../policy/policy.js";
import { said } from "../explain/explain.js";
import { withRule } from "../explain/with-rule.js";
import type { Breach, Irregularity, Unreadable } from "./irregularity.js";
import { awaitedIn } from "../shared/awaited-in.js";

/**
 * An irregularity in words, English or Chinese: step and day, what is wrong by which rule, what was measured, what
 * follows, and the clause. Ids of people and bodies and free text are never repeated. Anything that is not an irregularity is
 * answered with one sentence that says so.
 *
 * @param irregularity - One of those that `audit` answered, also one that was read back from data.
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param policy - The policy of the audit; needed only after JSON. Without it the words of the clause stand in place of what was measured.
 *
 * @example
 * ```ts
 * import { audit, irregularityIn } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const under = { policy: "elsewhere", edition: "cpc-2014" };
 * const petition = { step: "petition", on: "2024-01-08", by: { kind: "branch", id: "b-1" } } as const;
 * const [one] = audit(national, [{ ...petition, verdict: "grant", because: [], under }]);
 * if (one !== undefined) console.log(irregularityIn(one, "zh"));
 * // 提出转正申请，2024年1月8日：缺少步骤，ladder.closed：“提出转正申请”适用于预备党员；本人现为非申请人 → 应自“递交入党申请书”起重新履行程序  [cpc-2014 流程图，本库默认、未核对原文]
 * ```
 */
export const irregularityIn = (irregularity: Irregularity, language: Language, policy?: Policy): string =>
  inWords(language, (spoken) => irregular[spoken](joined(irregularity, policy)));

/** The irregularity with the rule of its finding, where that can be had. */
const joined = (one: Irregularity, policy: Policy | undefined): Irregularity =>
  "finding" in one ? { ...one, finding: withRule(one.finding, policy) ?? one.finding } : one;

const inEnglish = (one: Irregularity): string => {
  if (one.kind === "unreadable") return unreadableIn(one, "en");
  if (one.kind === "unrecorded")
    return `${statuses.en.irregularities.unrecorded}: ${en.list(one.what)}; ${en.many(one.rules.length, "rule")} could not be judged`;
  const place = `${en.step(one.step)} on ${en.day(one.on)}`;
  if (one.kind === "without-rule")
    return `${place}: ${en.verdict(one.verdict)}; by the rules it should be ${en.verdict(one.due)}`;
  if (one.kind === "corrected")
    return `${place}: ${one.instead === undefined ? "struck" : `corrected to ${en.step(one.instead)}`} by minute ${one.by}`;
  return `${place}: ${statuses.en.irregularities[one.kind]}, ${one.rule}: ${[...found(one, "en"), ...effect(one, "en")].join(" → ")}  ${citationIn(one.cites, "en")}`;
};

const inChinese = (one: Irregularity): string => {
  if (one.kind === "unreadable") return unreadableIn(one, "zh");
  if (one.kind === "unrecorded")
    return `${statuses.zh.irregularities.unrecorded}：${zh.list(one.what)}；${one.rules.length}项规则无法判断`;
  const place = `${zh.step(one.step)}，${zh.day(one.on)}`;
  if (one.kind === "without-rule") return `${place}：记为${zh.verdict(one.verdict)}，按规定应为${zh.verdict(one.due)}`;
  if (one.kind === "corrected")
    return `${place}：由记录${one.by}${one.instead === undefined ? "删除" : `更正为“${zh.step(one.instead)}”`}`;
  return `${place}：${statuses.zh.irregularities[one.kind]}，${one.rule}：${[...found(one, "zh"), ...effect(one, "zh")].join(" → ")}  ${citationIn(one.cites, "zh")}`;
};

const irregular: Record<Language, (one: Irregularity) => string> = { en: inEnglish, zh: inChinese };

const unreadableIn = ({ minute, finding }: Unreadable, language: Language): string =>
  `${places[language](minute, finding.rule)}${said(finding, language)}  ${citationIn(finding.cites, language)}`;

const places: Record<Language, (minute: number, rule: string) => string> = {
  en: (minute, rule) => `minute ${minute}: ${rule}: `,
  zh: (minute, rule) => `记录${minute}：${rule}：`,
};

const found = ({ finding }: Breach, language: Language): readonly string[] =>
  finding.awaits === undefined
    ? [said(finding, language)]
    : [said(finding, language), awaitedIn[language](finding.awaits)];

const effect = ({ effect: one }: Breach, language: Language): readonly string[] =>
  one === undefined ? [] : [effectIn[language](one)];
