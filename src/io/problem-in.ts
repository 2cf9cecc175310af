import { type Language, languageOf } from "../words/language.js";
import { unreadable } from "../words/unreadable.js";
import { type Problem, problemCodes } from "./problem.js";

/**
 * A problem in words, English or Chinese: the path, then what is wrong there, such as `step.ballot.yes is not a whole number`.
 * Nothing of the data is in it. Anything that is not a problem is answered with one sentence that says so. A form shows the words
 * of the code beside the field that stands at the path: `words[language].codes`.
 *
 * @param problem - One of those that a door answered: `{ path, code }`.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { problemIn, readStep } from "fazhan/io";
 *
 * const read = readStep({ step: "talk", on: "2026-06-08T09:30:00Z", by: { kind: "branch", id: "b-1" } });
 * console.log(read.ok ? [] : read.problems.map((one) => problemIn(one, "en")));
 * // [ 'step.on is not a day of the calendar written as YYYY-MM-DD' ]
 * ```
 */
export const problemIn = (problem: Problem, language: Language): string => {
  const spoken = languageOf(language);
  try {
    const { path, code } = problem;
    const words = Object.hasOwn(problemCodes, code) ? problemCodes[code][spoken] : undefined;
    return typeof path === "string" && words !== undefined ? sentence[spoken](path, words) : unreadable[spoken];
  } catch {
    return unreadable[spoken];
  }
};

const sentence: Record<Language, (path: string, words: string) => string> = {
  en: (path, words) => `${path} ${words}`,
  zh: (path, words) => `${path}：${words}`,
};
