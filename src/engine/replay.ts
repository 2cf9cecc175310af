import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import { orUnreadable } from "../kernel/fault.js";
import { fold } from "./filing/fold.js";

/**
 * The dossier that minutes add up to, in the order given and as the corrections among them leave them; of an empty list,
 * the empty file of an outsider. Throws a
 * fault that names the first minute that cannot be filed, such as `minutes.2`: the file without it is another file.
 */
export const replay = (minutes: readonly Minute[]): Dossier =>
  fold(orUnreadable("minutes", () => (Array.isArray(minutes) ? [...minutes] : undefined)));
