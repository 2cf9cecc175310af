import { type Language, type Vocabulary, words } from "fazhan";
import { en } from "./en.js";
import type { PageWords } from "./page-words.js";
import { zh } from "./zh.js";

/** What this page says, in each language. */
export const pageWords: Readonly<Record<Language, PageWords>> = { zh, en };

/** The other language. */
export const otherOf: Readonly<Record<Language, Language>> = { zh: "en", en: "zh" };

/** The words of the library in a language. */
export const vocabularyOf = (language: Language): Vocabulary => words[language];

/** A told day as people read it: the day itself, or that it is not known. */
export const dayIn = (told: string, { unknownDay }: PageWords): string => (told === "unknown" ? unknownDay : told);
