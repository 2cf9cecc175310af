import type { Minute } from "fazhan";

/** The id that a file gives its person, where an application is on it. */
export const personIn = (minutes: readonly Minute[]): string | undefined =>
  minutes.flatMap((minute) => (minute.step === "apply" ? (minute.person?.id ?? []) : [])).at(-1);

/** The name of a file on the disk without its ending. */
export const stemOf = (source: string): string => source.replace(/\.[^.]+$/, "");
