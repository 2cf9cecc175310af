import type { BodyKind, Duty } from "../domain/body.js";
import type { Opinion, Source } from "../domain/investigation.js";
import type { Stage } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Filing, Paper, Purpose, Voice } from "../domain/step.js";
import type { Consequence, Verdict } from "../kernel/verdict.js";

/** The names of the domain. */
export interface Names {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly bodies: Readonly<Record<BodyKind, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly opinions: Readonly<Record<Opinion, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly duties: Readonly<Record<Duty, string>>;
  readonly papers: Readonly<Record<Paper, string>>;
  readonly filings: Readonly<Record<Filing, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly consequences: Readonly<Record<Consequence, string>>;
}
