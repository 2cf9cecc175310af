import type { FieldWords, StepName, Vocabulary } from "fazhan";

/** The label and the help of a field of a step, by its path without the numbers of items. */
export const fieldWords = ({ fields }: Vocabulary, step: StepName, path: string): FieldWords => {
  const all: Readonly<Record<string, FieldWords | undefined>> = fields;
  return all[`${step}.${path.replace(/\.\d+/g, "")}`] ?? { label: path, help: "" };
};

/** The label of a field of a step. */
export const labelOf = (words: Vocabulary, step: StepName, path: string): string => fieldWords(words, step, path).label;
