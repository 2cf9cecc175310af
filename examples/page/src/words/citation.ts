import type { Citation, Language, Vocabulary } from "fazhan";

/** A clause by the name of its page and its article: 《…》（2026年）第13条. */
export const citationIn = (
  { edition, article }: Pick<Citation, "edition" | "article">,
  language: Language,
  { editions }: Vocabulary,
): string => `${editions[edition] ?? edition}${joined[language](article)}`;

const joined: Record<Language, (article: string) => string> = {
  zh: (article) => (isNumber(article) ? `第${article}条` : article),
  en: (article) =>
    isNumber(article) ? `, Art. ${article.replaceAll("、", ", ")}` : `, ${inEnglish[article] ?? article}`,
};

const isNumber = (article: string): boolean => /^\d/.test(article);

/** Where a clause stands that has no article of its own. */
const inEnglish: Readonly<Record<string, string>> = { 流程图: "the chart", 条次不详: "article not known" };
