import type { Language } from "../../words/language.js";
import { letters as lettersInEnglish } from "./en/letters.js";
import { vote as voteInEnglish } from "./en/vote.js";
import type { Wording } from "./wording.js";
import { letters as lettersInChinese } from "./zh/letters.js";
import { vote as voteInChinese } from "./zh/vote.js";

/** The texts of an office in each language. */
export const wordings: Record<Language, Wording> = {
  en: { vote: voteInEnglish, letters: lettersInEnglish },
  zh: { vote: voteInChinese, letters: lettersInChinese },
};
