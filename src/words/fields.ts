import { type StepName, stepNames } from "../domain/ladder.js";
import type { Step } from "../domain/step.js";

/** What a form says of a field: its name, and one line of help. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
}

/** A field that is one fact to a form, though it is a step of its own, or a list of papers. */
type Whole = "instead" | "attachments";

/** The paths of a shape's fields; what a list holds is on the path of the list: `mentors.side`. */
type PathOf<T> = T extends readonly (infer One)[]
  ? One extends object
    ? PathOf<One>
    : never
  : T extends object
    ? { [N in keyof T & string]-?: N extends Whole ? N : N | `${N}.${PathOf<NonNullable<T[N]>>}` }[keyof T & string]
    : never;

/** A field of a step, by the step and its path in it: `admit.ballot.present`, `assign-mentors.mentors.side`. */
export type Field = { [K in StepName]: `${K}.${PathOf<Step<K>>}` }[StepName];

/** The words of all fields, step by step: a field without words is a compile error. */
export type FieldsByStep = { readonly [K in StepName]: Readonly<Record<PathOf<Step<K>>, FieldWords>> };

/** The words of all fields by step and path. */
export type Fields = Readonly<Record<Field, FieldWords>>;

/** The words of all fields by step and path, from those of each step. */
export const byPath = (fields: FieldsByStep): Fields => {
  const paths = stepNames.flatMap((step) =>
    Object.entries(fields[step]).map(([path, words]) => [`${step}.${path}`, words] as const),
  );
  return Object.fromEntries(paths) as Fields; // every step with every path
};
