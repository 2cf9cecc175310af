import type { Language } from "../../words/language.js";
import * as english from "./en/letters.js";
import * as englishVotes from "./en/vote.js";
import type { Wording } from "./wording.js";
import * as chinese from "./zh/letters.js";
import * as chineseVotes from "./zh/vote.js";

/** The texts of an office in each language. */
export const wordings: Record<Language, Wording> = {
  en: {
    resolution: englishVotes.resolution,
    tally: englishVotes.tally,
    notice: english.notice,
    request: english.request,
    filing: english.filing,
  },
  zh: {
    resolution: chineseVotes.resolution,
    tally: chineseVotes.tally,
    notice: chinese.notice,
    request: chinese.request,
    filing: chinese.filing,
  },
};
