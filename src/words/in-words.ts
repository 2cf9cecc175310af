import { type Language, languageOf } from "./language.js";
import { unreadable } from "./unreadable.js";

/**
 * The words that a door finds in the language asked for, English where that is not a language; in place of words that cannot be
 * found, the sentence that says so.
 */
export const inWords = (language: unknown, find: (language: Language) => string): string => {
  const spoken = languageOf(language);
  try {
    const found: unknown = find(spoken);
    return typeof found === "string" ? found : unreadable[spoken];
  } catch {
    return unreadable[spoken];
  }
};
