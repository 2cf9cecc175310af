import type { Citation, Language, Vocabulary } from "fazhan";

/** A clause by the name of its page and its article: 《…》（2026年）第13条. */
export const citationIn = ({ edition, article }: Citation, language: Language, { editions }: Vocabulary): string =>
  `${editions[edition] ?? edition}${joined[language](article)}`;

const joined: Record<Language, (article: string) => string> = {
  zh: (article) => (/^\d/.test(article) ? `第${article}条` : article),
  en: (article) => (/^\d/.test(article) ? `, Art. ${article.replaceAll("、", ", ")}` : `, ${article}`),
};
