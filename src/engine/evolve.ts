import type { Dossier, Landing } from "../domain/dossier.js";
import type { Stage, StepName } from "../domain/ladder.js";
import type { Minute, Outcome } from "../domain/minute.js";
import { orElse } from "../kernel/or-else.js";
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
  const after = orElse(
    () => filed(dossier as Dossier, minute as Minute),
    () => dossier as Dossier,
  );
  return after as Dossier<Landing<S, K, V>>; // the ladder says where a minute leads; its types are read from the same table
};

const filed = (dossier: Dossier, minute: Minute): Dossier => {
  const draft = thaw(dossier, minute);
  file(draft, minute);
  return seal(draft);
};
