import type { BodyKind } from "../domain/body.js";
import type { StepName } from "../domain/ladder.js";
import type { Filing, Purpose } from "../domain/step.js";
import type { Minute } from "../domain/minute.js";
import { replay } from "../engine/replay.js";
import { type AgendaItem, agenda } from "../answers/next/agenda.js";
import type { Deadline } from "../answers/next/deadline.js";
import { isLeft, outstanding } from "../answers/next/is-done.js";
import { nextOf } from "../answers/next/next.js";
import type { Day } from "../kernel/day.js";
import { earliest, type ToldDay } from "../kernel/told-day.js";
import type { Policy } from "../policy/policy.js";
import type { Awaited } from "../rules/answer.js";
import { compare } from "./compare.js";
import { eachFile, type OfficeFile } from "./each-file.js";

/**
 * Where a task stands on a day. With a deadline it is `overdue`, `due-soon` (within a month), `running`, or `unknown` where the
 * days on file do not tell; without one it is `ready`, or `waiting` for a day or for evidence.
 */
export type TaskStatus = "overdue" | "due-soon" | "ready" | "running" | "waiting" | "unknown";

/** One thing that is to be done in one file. */
export interface Task {
  /** The file, by the name that the caller gave it. */
  readonly file: string | number;
  readonly step: StepName;
  /** Which decision is filed, for `file`. */
  readonly record?: Filing;
  /** What the notice is for, for `notice`. */
  readonly for?: Purpose;
  /** The kinds of body that may take the step in this file. */
  readonly by: readonly BodyKind[];
  /** The last day on which it is in time, a month where only that is known, or `unknown`; absent without a deadline. */
  readonly due?: ToldDay;
  readonly status: TaskStatus;
  /** The first day on which no period stands in the way any more; absent where none does. */
  readonly notBefore?: Day;
  /** The evidence that is still missing. */
  readonly awaits: readonly Awaited[];
}

/**
 * What is to be done for all files of an office, the most pressing first: what is overdue, the longest first; what falls due
 * within a month; what is ready; what falls due later; what waits for a day or for evidence. What an overdue task waits for, or
 * one that falls due soon, comes right after it. A task is the step that comes next on the chart, whatever that step waits for,
 * and whatever falls due. Ways out are not tasks, and neither is what was done.
 * Throws a fault at `policy` or `on`, or at the first file that cannot be read, such as `files.3` or `files.3.minutes.2`.
 *
 * @param policy - The rules to go by, such as `national`.
 * @param files - The files, each with its minutes and a name by which the caller knows it.
 * @param on - The day that is asked about, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { readMinutes } from "fazhan/io";
 * import { worklist } from "fazhan/office";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const read = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const minutes = read.ok ? read.minutes : [];
 * console.log(worklist(national, [{ file: "p-1", minutes }], "2024-03-01").map(({ step, due, status }) => `${step} ${due} ${status}`));
 * // [ 'talk 2024-02-08 overdue' ]
 * ```
 */
export const worklist = (policy: Policy, files: Iterable<OfficeFile>, on: Day): readonly Task[] =>
  eachFile(files, ({ file, minutes }) => tasksOf(policy, file, minutes, on))
    .flat()
    .sort(
      (one, other) =>
        byPressure(one.for, other.for) ||
        Number(other.task === other.for) - Number(one.task === one.for) ||
        byPressure(one.task, other.task),
    )
    .map(({ task }) => task);

/** A task, and the task for which it is done: the pressing one that waits for it, or itself. */
interface Ranked {
  readonly task: Task;
  readonly for: Task;
}

/** The tasks of one file, each step once. */
const tasksOf = (policy: Policy, file: OfficeFile["file"], minutes: readonly Minute[], on: Day): readonly Ranked[] => {
  const dossier = replay(minutes);
  const items = agenda(policy, dossier, on);
  const left = outstanding(policy, dossier, on);
  const first = nextOf(dossier, items);
  const tasks = items
    .filter((item) => !item.done && item.kind !== "exit")
    .filter((item) => item === first || isLeft(item, left))
    .map((item) => task(file, item, soonest(left.due, item)));
  const once = [...new Map(tasks.map((one) => [one.step, one])).values()];
  const pressing = once.filter(isPressing).sort(byPressure);
  return once.map((one) => ({ task: one, for: isPressing(one) ? one : (pressing.find(isWaitingFor(one)) ?? one) }));
};

const isPressing = ({ status }: Task): boolean => status === "overdue" || status === "due-soon";

const isWaitingFor =
  ({ step }: Task) =>
  ({ awaits }: Task): boolean =>
    awaits.some((one) => "step" in one && one.step === step && one.field === undefined);

const task = (
  file: OfficeFile["file"],
  { step, record, for: purpose, by, ready, notBefore, awaits }: AgendaItem,
  deadline: Deadline | undefined,
): Task => ({
  file,
  step,
  ...(record && { record }),
  ...(purpose && { for: purpose }),
  by,
  ...(deadline !== undefined && { due: deadline.due }),
  status: statusOf(deadline, ready),
  ...(notBefore !== undefined && { notBefore }),
  awaits,
});

/** The deadline of an item that ends first; of an item at one place, that of the place. */
const soonest = (due: readonly Deadline[], { step, at }: AgendaItem): Deadline | undefined =>
  due.find((one) => one.step === step && (at === undefined || one.at === undefined || one.at === at));

const statusOf = (deadline: Deadline | undefined, ready: boolean): TaskStatus => {
  if (deadline?.status === "overdue" || deadline?.status === "due-soon") return deadline.status;
  if (deadline?.status === "unknown") return "unknown";
  if (!ready) return "waiting";
  return deadline === undefined ? "ready" : "running";
};

const pressure: readonly TaskStatus[] = ["overdue", "due-soon", "ready", "running", "waiting", "unknown"];

/** The most pressing first; of those alike the one that is due first, or that may be done first, then by the name of the file. */
const byPressure = (one: Task, other: Task): number =>
  pressure.indexOf(one.status) - pressure.indexOf(other.status) ||
  compare(dayOf(one), dayOf(other)) ||
  compare(one.file, other.file);

/** The day by which a task is placed among those of its status; those without one come last. */
const dayOf = ({ due, notBefore }: Task): string => (due && earliest(due)) ?? notBefore ?? "unknown";
