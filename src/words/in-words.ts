import { unreadable } from "./unreadable.js";

/**
 * The words that a door finds in the language asked for, English where that is none; in place of words that cannot be
 * found, the sentence that says so.
 */
export const inWords = (language: unknown, find: (language: "en" | "zh") => string): string => {
  const spoken = language === "zh" ? "zh" : "en";
  try {
    const found: unknown = find(spoken);
    return typeof found === "string" ? found : unreadable[spoken];
  } catch {
    return unreadable[spoken];
  }
};
