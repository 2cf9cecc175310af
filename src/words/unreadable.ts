import type { Language } from "./language.js";

/** What is said of anything that has not the shape its types ask for: one sentence, which repeats nothing of it. */
export const unreadable: Record<Language, string> = {
  en: "It has not the shape that is asked for, so nothing can be judged.",
  zh: "形式不符合要求，无法判断。",
};
