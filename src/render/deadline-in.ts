import type { Language } from "../words/language.js";
import type { Deadline, DeadlineStatus } from "../answers/next/deadline.js";
import { en } from "../words/en.js";
import { statuses } from "../words/statuses.js";
import { zh } from "../words/zh.js";

/** A deadline in words and without its day, such as `convert due (conversion.on-time): overdue`. */
export const deadlineIn = (deadline: Deadline, language: Language): string =>
  said[language](deadline, statuses[language].deadlines[standing(deadline)]);

type Said = Pick<Deadline, "step"> & { readonly rule: string | undefined };

const said: Record<Language, (deadline: Said, status: string) => string> = {
  en: ({ step, rule }, status) => `${en.step(step)} due${rule === undefined ? "" : ` (${rule})`}: ${status}`,
  zh: ({ step, rule }, status) => `${zh.step(step)}期限${rule === undefined ? "" : `（${rule}）`}：${status}`,
};

/** The same as an office puts it in its calendar, without the rule, such as `convert due: overdue`. */
export const dueIn = (deadline: Deadline, language: Language): string =>
  said[language]({ ...deadline, rule: undefined }, statuses[language].deadlines[standing(deadline)]);

/** Whether something is still to be done about a deadline. */
export const isOpen = ({ status, met }: Deadline): boolean => status !== "waived" && met === undefined;

const standing = ({ status, met }: Deadline): DeadlineStatus | "met-late" =>
  status === "overdue" && met !== undefined ? "met-late" : status;
