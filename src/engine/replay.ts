import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import { blank, seal } from "./draft.js";
import { file } from "./filing.js";

/** The dossier that minutes add up to, in the order given; of none, the empty file of an outsider. */
export const replay = (minutes: readonly Minute[]): Dossier => {
  const draft = blank([...minutes]);
  for (const minute of draft.minutes) file(draft, minute);
  return seal(draft);
};
