import type { Language } from "./language.js";

/** The sentence about anything that does not have the shape its types ask for; it repeats nothing of the input. */
export const unreadable: Record<Language, string> = {
  en: "It does not have the required shape, so nothing can be judged.",
  zh: "形式不符合要求，无法判断。",
};

/** What is said of a decision that was read back from data, where the policy it was made under was not given. */
export const needsPolicy: Record<Language, (policy: string) => string> = {
  en: (policy) => `What was measured can be said with the policy ${policy} as the last argument.`,
  zh: (policy) => `将规则集 ${policy} 作为最后一个参数传入，即可列出具体情况。`,
};
