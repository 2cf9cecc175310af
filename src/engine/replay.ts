import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import { orElse } from "../kernel/or-else.js";
import { blank, seal } from "./draft.js";
import { file } from "./filing.js";

/**
 * The dossier that minutes add up to, in the order given; of none, the empty file of an outsider. It never throws: what
 * cannot be read as minutes, every one of them, gives the empty file too, and nothing of it is filed.
 */
export const replay = (minutes: readonly Minute[]): Dossier =>
  orElse(
    () => folded(minutes),
    () => seal(blank([])),
  );

const folded = (minutes: readonly Minute[]): Dossier => {
  const draft = blank([...minutes]);
  for (const minute of draft.minutes) file(draft, minute);
  return seal(draft);
};
