import { stages } from "../../domain/ladder.js";
import { en } from "../../words/en.js";
import { inWords } from "../../words/in-words.js";
import { zh } from "../../words/zh.js";
import type { Census } from "./census.js";
import type { Language } from "../../words/language.js";
import type { Duration } from "./duration.js";
import type { Tally } from "./tally.js";

/**
 * A census in words, English or Chinese, a line for each number that is not zero; deferrals, refusals and warnings
 * always have their line. Names of rules and editions come from the minutes: what could be no such name is not
 * repeated. Anything that is not a census is answered with one sentence that says so.
 *
 * @param census - What `census` counted.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { census, censusIn, replay } from "fazhan";
 *
 * console.log(censusIn(census([replay([])]), "zh"));
 * // 档案1份
 * // 非申请人：1
 * // 暂缓0次
 * // 不予0次
 * // 提醒0次
 * ```
 */
export const censusIn = (census: Census, language: Language): string =>
  inWords(language, (spoken) => lines[spoken](census).join("\n"));

const inEnglish = ({ files, byStage, byEdition, durations, deferrals, refusals, warnings }: Census) => [
  en.many(files, "file"),
  ...stages.filter((stage) => byStage[stage] > 0).map((stage) => `${en.stage(stage)}: ${byStage[stage]}`),
  ...Object.entries(byEdition).map(([edition, count]) => `${named(edition)}: ${count}`),
  ...durations.flatMap(durationInEnglish),
  withRules(en.many(deferrals.minutes, "deferral"), deferrals, ": "),
  withRules(en.many(refusals.minutes, "refusal"), refusals, ": "),
  withRules(`${warnings.minutes} with warnings`, warnings, ": "),
];

const inChinese = ({ files, byStage, byEdition, durations, deferrals, refusals, warnings }: Census) => [
  `档案${files}份`,
  ...stages.filter((stage) => byStage[stage] > 0).map((stage) => `${zh.stage(stage)}：${byStage[stage]}`),
  ...Object.entries(byEdition).map(([edition, count]) => `${named(edition)}：${count}`),
  ...durations.flatMap(durationInChinese),
  withRules(`暂缓${deferrals.minutes}次`, deferrals, "："),
  withRules(`不予${refusals.minutes}次`, refusals, "："),
  withRules(`提醒${warnings.minutes}次`, warnings, "："),
];

const lines: Record<Language, (census: Census) => readonly string[]> = { en: inEnglish, zh: inChinese };

const durationInEnglish = ({ from, to, count, quartiles }: Duration): readonly string[] => {
  if (quartiles === undefined) return [];
  const { q1, median, q3 } = quartiles;
  const way = `${en.step(from)} to ${en.step(to)}: ${en.many(count, "file")}`;
  return [`${way}; half within ${en.many(median, "day")}, a quarter within ${q1}, three quarters within ${q3}`];
};

const durationInChinese = ({ from, to, count, quartiles }: Duration): readonly string[] => {
  if (quartiles === undefined) return [];
  const { q1, median, q3 } = quartiles;
  const way = `“${zh.step(from)}”至“${zh.step(to)}”：${count}份`;
  return [`${way}；半数在${median}天内，四分之一在${q1}天内，四分之三在${q3}天内`];
};

const withRules = (line: string, { byRule }: Tally, colon: string): string => {
  const rules = Object.entries(byRule).map(([rule, count]) => `${named(rule)} ${count}`);
  return rules.length > 0 ? `${line}${colon}${rules.join(", ")}` : line;
};

/** A name as it may stand in a line: minutes from elsewhere may hold anything in its place. */
const named = (name: string): string => (/^[a-z0-9][a-z0-9.+@-]{0,99}$/.test(name) ? name : "?");
