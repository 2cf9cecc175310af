import type { DeadlineStatus, Vocabulary } from "fazhan";
import type { TaskStatus } from "fazhan/office";
import type { PageWords } from "./page-words.js";

/** How pressing something is, for its color; never the only sign of it. */
export const toneOf: Readonly<Record<TaskStatus | DeadlineStatus, "bad" | "warn" | "good" | "plain">> = {
  overdue: "bad",
  "due-soon": "warn",
  ready: "good",
  running: "plain",
  waiting: "plain",
  unknown: "plain",
  met: "good",
  waived: "plain",
};

/** What the status of a task is called. */
export const taskStatusIn = (status: TaskStatus, page: PageWords, { statuses }: Vocabulary): string =>
  status === "ready" || status === "waiting" ? page.taskStatus[status] : statuses.deadlines[status];
