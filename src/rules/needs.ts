import type { Records } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Step } from "../domain/step.js";

/** The paths into a shape, up to four names deep; lists and what is no shape are where a path ends. */
type PathIn<T, Depth extends readonly 0[] = []> = Depth["length"] extends 4
  ? never
  : T extends readonly unknown[] | string | number | boolean | undefined
    ? never
    : T extends object
      ? { [N in keyof T & string]: N | `${N}.${PathIn<NonNullable<T[N]>, readonly [...Depth, 0]>}` }[keyof T & string]
      : never;

/**
 * A fact that a rule cannot judge without, as a path into the step at hand (`step.ballot.present`) or into what the file
 * says (`file.person.residenceSince`).
 */
export type Need<K extends StepName = StepName> = `step.${PathIn<Step<K>>}` | `file.${PathIn<Records>}`;

/** Whether a text is the path of a fact. */
export const isNeed = (path: unknown): path is Need =>
  typeof path === "string" && path.length <= 200 && /^(step|file)(\.[A-Za-z-]+)+$/.test(path);
