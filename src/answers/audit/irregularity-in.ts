import { en } from "../../words/en.js";
import { statuses } from "../../words/statuses.js";
import { zh } from "../../words/zh.js";
import { inWords } from "../../words/in-words.js";
import { citationIn } from "../shared/citation-in.js";
import type { Language } from "../../words/language.js";
import { said } from "../explain/explain.js";
import type { Effect } from "../../rules/breach.js";
import type { Breach, Irregularity, Unreadable } from "./irregularity.js";
import { awaitedIn } from "../shared/awaited-in.js";

/**
 * An irregularity in words, English or Chinese: step and day, what is wrong by which rule, what was measured, what
 * follows, and the clause. Ids of people and bodies and free text are never repeated. What is no irregularity is
 * answered with one sentence that says so.
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
export const irregularityIn = (irregularity: Irregularity, language: Language): string =>
  inWords(language, (spoken) => irregular[spoken](irregularity));

const inEnglish = (one: Irregularity): string => {
  if (one.kind === "unreadable") return unreadableIn(one, "en");
  if (one.kind === "unrecorded")
    return `${statuses.en.irregularities.unrecorded}: ${en.list(one.what)}; ${en.many(one.rules.length, "rule")} could not be judged`;
  const place = `${en.step(one.step)} on ${en.day(one.on)}`;
  if (one.kind === "without-rule") return `${place}: ${en.verdict(one.verdict)}, by the rules ${en.verdict(one.due)}`;
  if (one.kind === "corrected")
    return `${place}: ${one.instead === undefined ? "struck" : `corrected to ${en.step(one.instead)}`} by minute ${one.by}`;
  return `${place}: ${statuses.en.irregularities[one.kind]}, ${one.rule}: ${[...found(one, "en"), ...effect(one, englishEffect)].join(" → ")}  ${citationIn(one.cites, "en")}`;
};

const inChinese = (one: Irregularity): string => {
  if (one.kind === "unreadable") return unreadableIn(one, "zh");
  if (one.kind === "unrecorded")
    return `${statuses.zh.irregularities.unrecorded}：${zh.list(one.what)}；${one.rules.length}项规则无法判断`;
  const place = `${zh.step(one.step)}，${zh.day(one.on)}`;
  if (one.kind === "without-rule") return `${place}：记为${zh.verdict(one.verdict)}，按规定应为${zh.verdict(one.due)}`;
  if (one.kind === "corrected")
    return `${place}：由记录${one.by}${one.instead === undefined ? "删除" : `更正为“${zh.step(one.instead)}”`}`;
  return `${place}：${statuses.zh.irregularities[one.kind]}，${one.rule}：${[...found(one, "zh"), ...effect(one, chineseEffect)].join(" → ")}  ${citationIn(one.cites, "zh")}`;
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

const effect = (one: Breach, inWords: (effect: Effect) => string): readonly string[] =>
  one.effect === undefined ? [] : [inWords(one.effect)];

const englishEffect = (effect: Effect): string => {
  if (effect.kind === "redo-from") return `to be repeated from ${en.step(effect.step)} on`;
  if (effect.kind === "to-be-analyzed")
    return "to be analyzed as a whole; not recognized if the conditions of membership are not met";
  return effect.kind === "unrecognized" ? "not recognized" : `stands if ${en.body(effect.body)} consents`;
};

const chineseEffect = (effect: Effect): string => {
  if (effect.kind === "redo-from") return `应自“${zh.step(effect.step)}”起重新履行程序`;
  if (effect.kind === "to-be-analyzed") return "应综合分析研判，不符合党员条件的不予承认";
  return effect.kind === "unrecognized" ? "不予承认" : `经${zh.body(effect.body)}同意可予承认`;
};
