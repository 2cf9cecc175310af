import type { Minute } from "../domain/minute.js";
import { type Fault, fault, orUnreadable, unreadableAt } from "../kernel/fault.js";
import { isMany } from "../kernel/many.js";

/** One file of an office: its minutes, and a name or a number by which the caller knows it, such as the row of a ledger. */
export interface OfficeFile {
  readonly file: string | number;
  readonly minutes: readonly Minute[];
}

/**
 * What is made of each file, in their order. Throws a fault at the first that cannot be read: at `files.3`, or at the place in it
 * that the making names, such as `files.3.minutes.2`. What `files` itself throws is passed on.
 */
export const eachFile = <T>(files: Iterable<OfficeFile>, make: (file: OfficeFile) => T): readonly T[] => {
  if (!isMany(files)) throw unreadableAt("files");
  const made: T[] = [];
  for (const one of files) made.push(within(`files.${made.length}`, one, make));
  return made;
};

const within = <T>(at: `files.${number}`, one: OfficeFile, make: (file: OfficeFile) => T): T => {
  const { file, minutes } = orUnreadable(at, () =>
    isFile(one) ? { file: one.file, minutes: one.minutes } : undefined,
  );
  try {
    return make({ file, minutes });
  } catch (error) {
    throw isOfMinutes(error) ? fault(error.code, `${at}.${error.at}`) : error;
  }
};

const isFile = ({ file, minutes }: OfficeFile): boolean =>
  (typeof file === "string" || typeof file === "number") && Array.isArray(minutes);

/** Whether a fault names a place in the minutes that were handed over. */
const isOfMinutes = (error: unknown): error is Fault =>
  error instanceof Error && "at" in error && typeof error.at === "string" && /^minutes(\.|$)/.test(error.at);
