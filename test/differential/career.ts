import { readFileSync } from "node:fs";

/** A step as data, as it comes from outside. */
export type Minute = {
  readonly step: string;
  readonly on: string;
  readonly by?: unknown;
  readonly to?: unknown;
  readonly person?: unknown;
  readonly [carried: string]: unknown;
};

/** A lawful career of 55 steps, from the application to the archive. */
export const career: readonly Minute[] = JSON.parse(
  readFileSync(new URL("../../examples/data/career.json", import.meta.url), "utf8"),
);

/** Where the career takes a step, for the first time at or after `from`. */
export const indexOf = (step: string, from = 0): number => {
  const index = career.findIndex((minute, at) => at >= from && minute.step === step);
  if (index === -1) throw new Error(`no ${step} in the career`);
  return index;
};

/** One step of the career, with some of its fields exchanged. */
export const taken = (step: string, other: Partial<Minute> = {}): Minute => {
  const minute = career[indexOf(step)];
  if (minute === undefined) throw new Error(step);
  return { ...minute, ...other, step };
};
