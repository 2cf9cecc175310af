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
 * named. Anything that is not a change is answered with one sentence that says so.
 *
 * @param change - One of the changes that `compare` found.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { changeIn, compare, extend, minimum, years } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const older = extend(national, { id: "older", terms: { applicant: { age: minimum(years(30)) } } });
 * const by = { kind: "branch", id: "b-1" };
 * const person = { id: "p-1", born: "1998-03-01", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
 * if (!file.ok) throw new Error("not minutes");
 * for await (const change of compare(national, older, [file.minutes])) console.log(changeIn(change, "en"));
 * // file 0: apply on 2026-06-01: granted → barred
 * //   applicant.of-age  applied on 2026-06-01; 30 years old on 2028-03-01  [cpc-2026 Art. 5]
 * ```
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
