import type { FieldWords, StepName, Vocabulary } from "fazhan";

/**
 * The label and the help of a field of a step, by its path without the numbers of items. What a correction puts in place
 * is called as it is in the step that has it.
 */
export const fieldWords = ({ fields }: Vocabulary, step: StepName, path: string): FieldWords => {
  const all: Readonly<Record<string, FieldWords | undefined>> = fields;
  const plain = path.replace(/\.\d+/g, "");
  const inside = `.${plain.replace(/^instead\./, "")}`;
  const key = Object.keys(all).find((one) => one.endsWith(inside)) ?? "";
  return all[`${step}.${plain}`] ?? all[key] ?? { label: path, help: "" };
};

/** The label of a field of a step. */
export const labelOf = (words: Vocabulary, step: StepName, path: string): string => fieldWords(words, step, path).label;
