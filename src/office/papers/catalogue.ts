import { type Place, places } from "../../domain/place.js";
import { type Source, sources } from "../../domain/investigation.js";
import type { Stage, StepName } from "../../domain/ladder.js";
import {
  type Carried,
  type Filing,
  filings,
  modes,
  type Paper,
  type Purpose,
  papers,
  purposes,
  recommenders,
  type Voice,
  voices,
} from "../../domain/step.js";
import type { Language } from "../../words/language.js";

/** What a minute must be so that it shows a paper. What is left out may be anything. */
export interface PaperProof {
  readonly step: StepName;
  /** The stage at which the file stood when the minute was filed: a screening comes before the admission and before the conversion. */
  readonly during?: Stage;
  /** Of `file`: what was filed. */
  readonly record?: Filing;
  /** Of `notice`: what it was for. */
  readonly for?: Purpose;
  /** Of `consult`, `poll` and `notice`: at which place. */
  readonly at?: Place;
  /** Of `consult`: who was asked. */
  readonly source?: Source;
  /** Of `recognize`: who recommended. */
  readonly recommendedBy?: Carried["recognize"]["recommendedBy"];
  /** Of `examine`: how. */
  readonly mode?: Carried["examine"]["mode"];
  /** Of `nominate` and `convert`: whose view was heard. */
  readonly opinions?: Voice;
  /** Of `archive`: a paper that it lists. */
  readonly papers?: Paper;
  /** Whether only a granted step shows it, as is so unless said, or one that was deferred or denied too: `any`. */
  readonly outcome?: "granted" | "any";
  /** How many such minutes it takes; one unless said. */
  readonly times?: number;
}

/** For whom a paper is asked. What is left out is asked for everybody. */
export interface PaperScope {
  /** The ids of the editions that ask for it. The edition of the day of archiving counts, and before that of the day asked about. */
  readonly editions?: readonly string[];
  /** Only for floating people, or only for others. Where the file does not tell, it is asked. */
  readonly floating?: boolean;
  /** Only where the file holds such a minute: a recommendation of the League where the League recommended. */
  readonly with?: PaperProof;
}

/** One paper of a catalogue. */
export interface CataloguePaper {
  /** Its id in the catalogue: letters, digits, `.`, `_` and `-`. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** What shows it: a minute, any one of several kinds of minutes, or no minute at all. */
  readonly proof: PaperProof | readonly PaperProof[] | "not-kept";
  /**
   * The stage from which it is due. Left out, it is due once the stage is over at which its minute is filed first; of a notice
   * or a filing, the stage of what that is for.
   */
  readonly stage?: Stage;
  readonly only?: PaperScope;
}

/** The papers that an office asks for, as data: an office writes it as JSON, and `readCatalogue` reads it. */
export type Catalogue = readonly CataloguePaper[];

/** What a proof may say beside its step, by the step, and the values that may stand there. */
export const particulars: { readonly [K in StepName]?: Readonly<Record<string, readonly string[]>> } = {
  recognize: { recommendedBy: recommenders },
  file: { record: filings },
  examine: { mode: modes },
  notice: { for: purposes, at: places },
  nominate: { opinions: voices },
  consult: { at: places, source: sources },
  poll: { at: places },
  convert: { opinions: voices },
  archive: { papers },
};
