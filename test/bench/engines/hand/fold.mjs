import { fileMinute } from "./file.mjs";
import { blank } from "./state.mjs";

/**
 * What a good engineer would write for this one job: one object with all fields, filled in by a `switch`. Nothing is
 * checked, frozen or kept general. It is the limit that `replay` is measured against.
 */
export const fold = (minutes) => {
  const dossier = blank(minutes);
  for (let at = 0; at < minutes.length; at++) fileMinute(dossier, minutes[at]);
  return dossier;
};
