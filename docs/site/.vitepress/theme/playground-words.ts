import type { Language } from "fazhan";

/** What the playground says of its own, in the language of the page around it. */
export const playgroundWords: Readonly<Record<Language, PlaygroundWords>> = {
  zh: {
    sample: "示例",
    policy: "适用规定",
    file: "档案：已有记录（JSON 数组）",
    step: "拟办步骤（JSON）",
    keep: "记入档案",
    answer: "判断结果",
    madeUp: "示例中的人员、编号、日期和票数均为虚构。判断在浏览器内完成，内容不上传。",
  },
  en: {
    sample: "Example",
    policy: "Policy",
    file: "The file: its minutes (a JSON list)",
    step: "The step (JSON)",
    keep: "File it",
    answer: "The answer",
    madeUp: "People, ids, days and votes are made up. Your browser judges by itself, and nothing leaves it.",
  },
};

/** What an answer says of its own, in its own language. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  zh: {
    problems: "数据有误，未作判断",
    stages: (before, after) => (before === after ? `所处阶段：${after}` : `所处阶段：${before} → ${after}`),
    groups: { broken: "不符合", warned: "提醒", awaits: "待补", waived: "已豁免", holds: "符合" },
  },
  en: {
    problems: "The data cannot be read, and nothing was judged",
    stages: (before, after) => (before === after ? `Stage: ${after}` : `Stage: ${before} → ${after}`),
    groups: { broken: "Broken", warned: "Warnings", awaits: "Still missing", waived: "Waived", holds: "Met" },
  },
};

interface PlaygroundWords {
  readonly sample: string;
  readonly policy: string;
  readonly file: string;
  readonly step: string;
  readonly keep: string;
  readonly answer: string;
  readonly madeUp: string;
}

interface AnswerWords {
  readonly problems: string;
  readonly stages: (before: string, after: string) => string;
  readonly groups: Readonly<Record<Group, string>>;
}

/** Findings that stand together. */
export type Group = "broken" | "warned" | "awaits" | "waived" | "holds";
