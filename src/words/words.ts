import type { StepName } from "../domain/ladder.js";
import { frozen } from "../kernel/frozen.js";
import type { FaultCode } from "../kernel/fault.js";
import { fields as fieldsInEnglish } from "./en/fields.js";
import { faultCodes } from "./fault-codes.js";
import { byPath, type Fields, type FieldsByStep } from "./fields.js";
import { type Language, languages } from "./language.js";
import type { Names } from "./names.js";
import { namesIn } from "./names-in.js";
import { editions, policies } from "./pages.js";
import { problemCodes } from "./problem-codes.js";
import { statuses, type Statuses } from "./statuses.js";
import { steps } from "./steps.js";
import { type FormValues, formValues } from "./values.js";
import { fields as fieldsInChinese } from "./zh/fields.js";

/** All words of one language that a form or a table needs, as plain objects. */
export interface Vocabulary {
  readonly steps: Readonly<Record<StepName, string>>;
  readonly stages: Names["stages"];
  /** Every field of every step, by step and path: `admit.ballot.present`, `assign-mentors.mentors.side`. */
  readonly fields: Fields;
  /** Every value of every list, by list and value: `values.papers.application`. */
  readonly values: Omit<Names, "stages"> & FormValues;
  readonly bodies: Names["bodies"];
  readonly places: Names["places"];
  readonly sources: Names["sources"];
  /** What the codes of problems and faults mean. */
  readonly codes: Readonly<Record<FaultCode | keyof typeof problemCodes, string>>;
  readonly statuses: Statuses;
  /** The policies of `fazhan/policies`, by the id that minutes carry. */
  readonly policies: Readonly<Record<string, string>>;
  /** Editions and overlays, by the id that citations carry. */
  readonly editions: Readonly<Record<string, string>>;
}

const fields: Record<Language, () => FieldsByStep> = { en: fieldsInEnglish, zh: fieldsInChinese };

const codesIn = (language: Language): Vocabulary["codes"] => {
  const problems = Object.entries(problemCodes).map(([code, said]) => [code, said[language]]);
  return { ...faultCodes[language], ...Object.fromEntries(problems) };
};

const vocabularyIn = (language: Language): Vocabulary => {
  const { stages, ...named } = namesIn[language];
  const { bodies, places, sources } = named;
  return {
    steps: steps()[language],
    stages,
    fields: byPath(fields[language]()),
    values: { ...named, ...formValues[language] },
    bodies,
    places,
    sources,
    codes: codesIn(language),
    statuses: statuses[language],
    policies: policies[language],
    editions: editions[language],
  };
};

const all = (): Readonly<Record<Language, Vocabulary>> =>
  frozen(Object.fromEntries(languages.map((language) => [language, vocabularyIn(language)]))) as Record<
    Language,
    Vocabulary
  >; // every language has its words

/**
 * The words for everything that a form or a table shows, in each language: `words.zh.steps.admit`,
 * `words.en.fields["admit.ballot.present"].help`. Plain and frozen. Code that only decides does not load them.
 *
 * @example
 * ```ts
 * import { words } from "fazhan";
 *
 * console.log(words.en.stages.probationer, words.zh.stages.probationer);
 * // probationer 预备党员
 * console.log(words.zh.fields["admit.ballot.present"].label);
 * // 实到会人数
 * ```
 */
export const words = /* @__PURE__ */ all();
