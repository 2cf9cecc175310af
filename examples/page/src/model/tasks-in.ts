import { type Policy, replay, type StepName } from "fazhan";
import { type Task, worklist } from "fazhan/office";
import type { Office, PersonFile } from "./office.js";

/** What is to be done first in a file, and how much there is besides. */
export interface FileTask {
  readonly at: number;
  readonly file: PersonFile;
  readonly first: Task | undefined;
  readonly others: number;
}

/** Each file with its most pressing task, the most pressing first; those with nothing to do, or that cannot be replayed, come last. */
export const tasksIn = (policy: Policy, { files }: Office, today: string): readonly FileTask[] => {
  const readable = files.flatMap(({ minutes }, at) => (isReplayed(minutes) ? [{ file: at, minutes }] : []));
  const byFile = new Map<number, readonly Task[]>();
  for (const task of worklist(policy, readable, today))
    if (isKept(files[Number(task.file)], task.step))
      byFile.set(Number(task.file), [...(byFile.get(Number(task.file)) ?? []), task]);
  const order = [...new Set([...byFile.keys(), ...files.keys()])];
  return order.flatMap((at) => {
    const [first, ...others] = byFile.get(at) ?? [];
    const file = files[at];
    return file === undefined ? [] : [{ at, file, first, others: others.length }];
  });
};

/** What a ledger has no column for may have been done all the same, and is no task. */
const isKept = (file: PersonFile | undefined, step: StepName): boolean =>
  file?.kept === undefined || file.kept.some((one) => one.split(/[.:@]/)[0] === step);

const isReplayed = (minutes: PersonFile["minutes"]): boolean => {
  try {
    replay(minutes);
    return true;
  } catch {
    return false;
  }
};
