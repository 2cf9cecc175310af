import { type Finding, verdictOn } from "../../engine/decision.js";
import { graver } from "../../kernel/verdict.js";
import { en } from "../../words/en.js";
import { inWords } from "../../words/in-words.js";
import { zh } from "../../words/zh.js";
import type { Change, Difference } from "./change.js";
import { citationIn } from "../shared/citation-in.js";
import type { Language } from "../../words/language.js";
import { said } from "../explain/explain.js";

/**
 * A changed verdict in words, English or Chinese: file, step and day, both verdicts, then a line for each rule that
 * makes the difference, as the stricter of the two policies finds it. Of the file only its place in the order is
 * named. What is no change is answered with one sentence that says so.
 */
export const changeIn = (change: Change, language: Language): string =>
  inWords(language, (spoken) =>
    [heading[spoken](change), ...change.because.map((difference) => line(difference, spoken))].join("\n"),
  );

const heading: Record<Language, (change: Change) => string> = {
  en: ({ file, step, on, before, after }) =>
    `file ${file}: ${en.step(step)} on ${en.day(on)}: ${en.verdict(before)} → ${en.verdict(after)}`,
  zh: ({ file, step, on, before, after }) =>
    `档案${file}：${zh.step(step)}，${zh.day(on)}：${zh.verdict(before)} → ${zh.verdict(after)}`,
};

const line = (difference: Difference, language: Language): string => {
  const finding = stricterOf(difference);
  if (finding === undefined) return `  ${difference.rule}`;
  return `  ${difference.rule}  ${said(finding, language)}  ${citationIn(finding.cites, language)}`;
};

const stricterOf = ({ before, after }: Difference): Finding | undefined => {
  if (before === undefined || after === undefined) return after ?? before;
  return graver(verdictOn(before), verdictOn(after)) === verdictOn(after) ? after : before;
};
