import { corrected } from "../../domain/corrected.js";
import type { Dossier } from "../../domain/dossier.js";
import type { Minute } from "../../domain/minute.js";
import { blank, seal } from "./draft.js";
import { fileFrom } from "./unfilable.js";

/**
 * The dossier of a list of minutes: first the list is corrected, then each minute that stands is filed. All minutes stay
 * on file as they were written. `until` is the place before which the fold ends, for a file as it would have been then.
 */
export const fold = (minutes: Minute[], at?: string, until = minutes.length): Dossier => {
  const { minutes: all, struck } = corrected(minutes);
  const draft = blank(until < minutes.length ? minutes.slice(0, until) : minutes);
  for (const [place, minute] of all.entries()) {
    if (place === until) break;
    if (!struck.has(place)) fileFrom(at ?? place, draft, minute);
  }
  return seal(draft);
};
