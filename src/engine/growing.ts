import type { Stage } from "../domain/ladder.js";
import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import type { Policy } from "../policy/policy.js";
import type { Finding } from "./decision.js";
import { asDossier, blank, seal, snapshot } from "./filing/draft.js";
import { fileFrom } from "./filing/unfilable.js";
import type { Keeps } from "./in-part/keeps.js";
import { unmet } from "./unmet.js";

/** A file to which minutes are added one by one, each of which can be judged on what was filed before it. */
export interface Growing {
  readonly stage: () => Stage;
  /** Those findings on a minute that do not hold, as `unmet` has them on a dossier. */
  readonly unmet: (policy: Policy, minute: Minute, keeps: Keeps) => readonly Finding[];
  /** Files a minute, or throws a fault at the place where it stands. */
  readonly file: (place: number, minute: Minute) => void;
  /** Keeps a minute among those of the file, as it was written. */
  readonly keep: (written: Minute) => void;
  /** The dossier that all of it comes to. Nothing is added after it. */
  readonly end: () => Dossier;
}

/**
 * The file of somebody of whom nothing was minuted yet. Most minutes are in order: rules look at the draft itself, and a
 * dossier that goes on to stand for this moment is only made where one does not hold, and they are asked again.
 */
export const growing = (): Growing => {
  const draft = blank([]);
  return {
    stage: () => draft.stage,
    unmet: (policy, minute, keeps) => {
      const found = unmet(policy, asDossier(draft), minute, keeps);
      return found.length === 0 ? found : unmet(policy, snapshot(draft), minute, keeps);
    },
    file: (place, minute) => fileFrom(place, draft, minute),
    keep: (written) => draft.minutes.push(written),
    end: () => seal(draft),
  };
};
