import type { Language } from "../answers/shared/citation-in.js";
import type { Deadline, DeadlineStatus } from "../answers/next/deadlines.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";

/** A deadline in words and without its day, such as `convert due (conversion.on-time): overdue`. */
export const deadlineIn = (deadline: Deadline, language: Language): string =>
  language === "en"
    ? `${en.step(deadline.step)} due (${deadline.rule}): ${words.en[standing(deadline)]}`
    : `${zh.step(deadline.step)}期限（${deadline.rule}）：${words.zh[standing(deadline)]}`;

/** Whether something is still to be done about a deadline. */
export const isOpen = ({ status, met }: Deadline): boolean => status !== "waived" && met === undefined;

const standing = ({ status, met }: Deadline): Standing =>
  status === "overdue" && met !== undefined ? "met-late" : status;

type Standing = DeadlineStatus | "met-late";

const words: Record<Language, Record<Standing, string>> = {
  en: {
    running: "running",
    "due-soon": "due soon",
    overdue: "overdue",
    met: "met",
    "met-late": "met too late",
    waived: "waived",
  },
  zh: {
    running: "进行中",
    "due-soon": "即将到期",
    overdue: "已逾期",
    met: "已按期完成",
    "met-late": "逾期完成",
    waived: "已豁免",
  },
};
