import type { DeadlineStatus, Vocabulary } from "fazhan";
import type { Task, TaskStatus } from "fazhan/office";

/** How pressing something is, for its color; never the only sign of it. */
export const toneOf: Readonly<Record<TaskStatus | DeadlineStatus, "bad" | "warn" | "good" | "neutral">> = {
  overdue: "bad",
  "due-soon": "warn",
  ready: "good",
  running: "neutral",
  waiting: "neutral",
  unknown: "neutral",
  met: "good",
  waived: "neutral",
};

/** What the status of a task is called; of one that waits, what it waits for. */
export const taskStatusIn = ({ status, notBefore }: Task, { statuses }: Vocabulary): string => {
  if (status === "ready") return statuses.agenda.ready;
  if (status === "waiting") return notBefore === undefined ? statuses.agenda.awaits : statuses.agenda.notBefore;
  return statuses.deadlines[status];
};
