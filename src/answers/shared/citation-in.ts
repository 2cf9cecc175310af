import type { Citation } from "../../rules/source.js";
import type { Language } from "../../words/language.js";

/**
 * A citation in brackets, such as `[cpc-2026 Art. 20]` or `[cpc-1990 Art. 24, unverified]`. Verified means that the full
 * text was read; a default is this library's own reading of a point that no source fixes.
 */
export const citationIn = (citation: Citation, language: Language): string =>
  `[${citation.edition} ${clauseIn[language](citation)}]`;

const inEnglish = ({ article, verified, evidence }: Citation): string => {
  const clause = isNumber(article) ? `Art. ${article.replaceAll("、", ", ")}` : article;
  return verified ? clause : `${clause}, ${evidence === "default" ? "unverified default" : "unverified"}`;
};

const inChinese = ({ article, verified, evidence }: Citation): string => {
  const clause = isNumber(article) ? `第${article}条` : article;
  return verified ? clause : `${clause}，${evidence === "default" ? "本库默认、未核对原文" : "未核对原文"}`;
};

const clauseIn: Record<Language, (citation: Citation) => string> = { en: inEnglish, zh: inChinese };

const isNumber = (article: string): boolean => /^\d/.test(article);
