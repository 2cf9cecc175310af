import type { Term } from "../../rules/terms.js";
import { en } from "../../words/en.js";
import { inWords } from "../../words/in-words.js";
import { zh } from "../../words/zh.js";
import type { TermChange } from "./changed-terms.js";
import type { Language } from "../shared/citation-in.js";
import type { TermCase } from "./term-case.js";

/**
 * A changed term in words, English or Chinese: `poll.passMark: at least 80% → at least 85%; 4 of 5 is enough before,
 * not after`. What is no change is answered with one sentence that says so.
 */
export const termChangeIn = (change: TermChange, language: Language): string =>
  inWords(language, (spoken) => changed(change, spoken));

const changed = (change: TermChange, language: Language): string => {
  const { before, after, case: one, kept } = change;
  const terms = `${termIn(before, language)} → ${termIn(after, language)}`;
  if (language === "en")
    return `${named(change, "en")}: ${terms}${one && kept ? `; ${caseIn(one, "en")} is enough ${kept.before ? "before, not after" : "after, not before"}` : ""}`;
  return `${named(change, "zh")}：${terms}${one && kept ? `；${caseIn(one, "zh")}，${kept.before ? "原可、现不可" : "原不可、现可"}` : ""}`;
};

/** The term, with the editions that it changes under where these are not all. */
const named = ({ term, under }: TermChange, language: Language): string => {
  if (under === undefined) return term;
  if (language === "en")
    return `${term} (${under.map(({ edition, from }) => `${edition}, from ${en.day(from)}`).join("; ")})`;
  return `${term}（${under.map(({ edition, from }) => `${edition}，自${zh.day(from)}起`).join("；")}）`;
};

const words = { en, zh };
const bounds = { en: { minimum: "at least ", maximum: "at most " }, zh: { minimum: "至少", maximum: "至多" } };

const termIn = (term: Term, language: Language): string => {
  switch (term.kind) {
    case "at-least":
    case "more-than":
      return words[language].threshold(term);
    case "minimum":
    case "maximum":
      return `${bounds[language][term.kind]}${words[language].quantity(term.of)}`;
    case "listed":
      return words[language].list(term.items);
    case "choice":
      return term.value;
  }
};

const caseIn = (one: TermCase, language: Language): string => {
  switch (one.kind) {
    case "share":
      return words[language].share(one);
    case "quantity":
      return words[language].quantity(one.of);
    case "all-but":
      return language === "en" ? `everything but ${one.item}` : `唯缺${one.item}`;
    case "choice":
      return one.value;
    case "other-than":
      return language === "en" ? `anything but ${one.value}` : `${one.value}以外`;
  }
};
