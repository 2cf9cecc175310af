import type { Dossier, Landing } from "../domain/dossier.js";
import type { Stage, StepName } from "../domain/ladder.js";
import type { Minute, Outcome } from "../domain/minute.js";
import { seal, thaw } from "./draft.js";
import { file } from "./filing.js";

/**
 * The dossier with one more minute in it. It files and never judges: a granted minute moves the file to where its step
 * leads, wherever the file stood, for history stands. The dossier given is not changed. It never throws: what cannot be
 * filed leaves the file as it was, and the dossier given comes back itself.
 */
export const evolve = <S extends Stage, K extends StepName, V extends Outcome>(
  dossier: Dossier<S>,
  minute: Minute<K, V>,
): Dossier<Landing<S, K, V>> => {
  // The ladder says where a minute leads; the types of what is returned are read from the same table.
  try {
    return filed(dossier as Dossier, minute as Minute) as Dossier<Landing<S, K, V>>;
  } catch {
    return dossier as Dossier as Dossier<Landing<S, K, V>>;
  }
};

const filed = (dossier: Dossier, minute: Minute): Dossier => {
  const draft = thaw(dossier, minute);
  file(draft, minute);
  return seal(draft);
};
