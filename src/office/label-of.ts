import type { StepName } from "../domain/ladder.js";
import type { Language } from "../words/language.js";
import { words } from "../words/words.js";

/** What forms call a field of a step; its path where they have no name for it. */
export const labelOf = (language: Language, step: StepName, field: string): string => {
  const path = [step, ...field.split(".").filter((part) => Number.isNaN(Number(part)))].join(".");
  const known = new Map(Object.entries(words[language].fields));
  return known.get(path)?.label ?? field;
};
