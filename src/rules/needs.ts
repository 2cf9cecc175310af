import type { Records } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Step } from "../domain/step.js";
import { type Fields, fieldsOfFile, fieldsOfStep } from "./fields.js";

/** The paths into a shape, up to four names deep; a path ends at a list, and at anything that is not a shape. */
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

/** Whether a text is the path of a fact that the file has, or one of the steps. */
export const isNeed = (path: unknown, steps: readonly StepName[]): path is Need => {
  if (typeof path !== "string") return false;
  const [where, ...names] = path.split(".");
  if (names.length === 0) return false;
  if (where === "file") return leads(fieldsOfFile(), names);
  return where === "step" && steps.some((step) => leads(fieldsOfStep(step), names));
};

const leads = (fields: Fields | 0, [name, ...rest]: readonly string[]): boolean =>
  name === undefined || (fields !== 0 && Object.hasOwn(fields, name) && leads(fields[name] as Fields | 0, rest));
