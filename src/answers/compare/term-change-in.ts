import type { Term } from "../../rules/terms.js";
import { en } from "../../words/en.js";
import { inWords } from "../../words/in-words.js";
import { speech } from "../../words/speech.js";
import { zh } from "../../words/zh.js";
import type { TermChange } from "./changed-terms.js";
import type { Language } from "../../words/language.js";
import type { TermCase } from "./term-case.js";

/**
 * A changed term in words, English or Chinese: `poll.passMark: at least 80% → at least 85%; 4 of 5 is enough before,
 * not after`. Anything that is not a change is answered with one sentence that says so.
 *
 * @param change - One of the changes that `changedTerms` found.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { changedTerms, extend, minimum, termChangeIn, years } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const older = extend(national, { id: "older", terms: { applicant: { age: minimum(years(30)) } } });
 * for (const change of changedTerms(national, older)) console.log(termChangeIn(change, "zh"));
 * // applicant.age：至少18年 → 至少30年；18年，原可、现不可
 * ```
 */
export const termChangeIn = (change: TermChange, language: Language): string =>
  inWords(language, (spoken) => changed(change, spoken));

const changed = (change: TermChange, language: Language): string => {
  const { before, after, case: one, kept } = change;
  const terms = `${termIn(before, language)} → ${termIn(after, language)}`;
  const name = change.under === undefined ? change.term : limited[language](change.term, change.under);
  return sentence[language](name, terms) + (one && kept ? told[language](caseIn(one, language), kept.before) : "");
};

const sentence: Record<Language, (name: string, terms: string) => string> = {
  en: (name, terms) => `${name}: ${terms}`,
  zh: (name, terms) => `${name}：${terms}`,
};

/** The smallest case that shows it, and whether it was enough before or is after. */
const told: Record<Language, (one: string, before: boolean) => string> = {
  en: (one, before) => `; ${one} is enough ${before ? "before, not after" : "after, not before"}`,
  zh: (one, before) => `；${one}，${before ? "原可、现不可" : "原不可、现可"}`,
};

/** The term, with the editions that it changes under where these are not all. */
const limited: Record<Language, (term: string, under: NonNullable<TermChange["under"]>) => string> = {
  en: (term, under) => `${term} (${under.map(({ edition, from }) => `${edition}, from ${en.day(from)}`).join("; ")})`,
  zh: (term, under) => `${term}（${under.map(({ edition, from }) => `${edition}，自${zh.day(from)}起`).join("；")}）`,
};

const bounds: Record<Language, Record<"minimum" | "maximum", string>> = {
  en: { minimum: "at least ", maximum: "at most " },
  zh: { minimum: "至少", maximum: "至多" },
};

const termIn = (term: Term, language: Language): string => {
  switch (term.kind) {
    case "at-least":
    case "more-than":
      return speech[language].threshold(term);
    case "minimum":
    case "maximum":
      return `${bounds[language][term.kind]}${speech[language].quantity(term.of)}`;
    case "listed":
      return speech[language].list(term.items);
    case "choice":
      return term.value;
  }
};

const caseIn = (one: TermCase, language: Language): string => {
  switch (one.kind) {
    case "share":
      return speech[language].share(one);
    case "quantity":
      return speech[language].quantity(one.of);
    case "all-but":
      return allBut[language](one.item);
    case "choice":
      return one.value;
    case "other-than":
      return otherThan[language](one.value);
  }
};

const allBut: Record<Language, (item: string) => string> = {
  en: (item) => `everything but ${item}`,
  zh: (item) => `唯缺${item}`,
};

const otherThan: Record<Language, (value: string) => string> = {
  en: (value) => `anything but ${value}`,
  zh: (value) => `${value}以外`,
};
