/** A language of the site. Chinese stands at its root, English under `/en/`. */
export type SiteLanguage = "zh" | "en";

/** A page with its title in each language. */
export interface Page {
  readonly page: string;
  readonly zh: string;
  readonly en: string;
}

/** The guides, in the order in which they are read. */
export const guides: readonly Page[] = [
  { page: "first-steps", zh: "快速上手", en: "First steps" },
  { page: "a-form", zh: "制作表单", en: "A form" },
  { page: "storing", zh: "保存档案", en: "Storing files" },
  { page: "correcting", zh: "更正记录", en: "Correcting" },
  { page: "auditing-a-ledger", zh: "审核台账", en: "Auditing a ledger" },
  { page: "between-editions", zh: "新旧细则衔接", en: "Between two editions" },
  { page: "your-own-policy", zh: "制定本地规定", en: "Your own policy" },
  { page: "testing-your-policy", zh: "测试本地规定", en: "Testing your policy" },
];

/** The guides whose English text is a page of docs. */
export const guidesInDocs: readonly string[] = ["storing", "your-own-policy"];

/** Pages of docs, by the name of their file, in groups as the sidebar has them. */
export const references: readonly { readonly zh: string; readonly en: string; readonly pages: readonly Page[] }[] = [
  {
    zh: "规定",
    en: "The law",
    pages: [
      { page: "rules", zh: "规则一览", en: "The rules" },
      { page: "editions", zh: "各版细则对照", en: "The editions side by side" },
      { page: "rulings", zh: "本库默认规则", en: "The rulings" },
      { page: "left-out", zh: "由人判断的事项", en: "What is left to people" },
      { page: "research", zh: "资料与考证", en: "Research" },
    ],
  },
  {
    zh: "办公",
    en: "The office",
    pages: [
      { page: "ledgers", zh: "台账的列", en: "Ledgers" },
      { page: "papers", zh: "材料与文书", en: "Papers and texts" },
      { page: "glossary", zh: "词汇表", en: "Glossary" },
    ],
  },
  {
    zh: "本库",
    en: "The library",
    pages: [
      { page: "guarantees", zh: "保证与验证", en: "What is guaranteed" },
      { page: "performance", zh: "性能", en: "How fast it is" },
      { page: "life-of-a-step", zh: "一个步骤的经过", en: "The life of a step" },
      { page: "vectors", zh: "测试用例集", en: "Conformance vectors" },
      { page: "mutation", zh: "变异测试", en: "Mutation tests" },
      { page: "decisions", zh: "设计决定", en: "Decisions" },
    ],
  },
];

/** The beginning of the address of every page of a language. */
export const prefix: Readonly<Record<SiteLanguage, string>> = { zh: "/", en: "/en/" };
