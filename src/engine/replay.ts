import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import { orUnreadable } from "../kernel/fault.js";
import { blank, seal } from "./filing/draft.js";
import { fileFrom } from "./filing/unfilable.js";

/**
 * The dossier that minutes add up to, in the order given; of an empty list, the empty file of an outsider. Throws a
 * fault that names the first minute that cannot be filed, such as `minutes.2`: the file without it is another file.
 */
export const replay = (minutes: readonly Minute[]): Dossier => {
  const draft = blank(orUnreadable("minutes", () => (Array.isArray(minutes) ? [...minutes] : undefined)));
  for (const [at, minute] of draft.minutes.entries()) fileFrom(at, draft, minute);
  return seal(draft);
};
