import type { Day } from "../kernel/day.js";
import { addMonthsTo, firstOf, lastOf, type ToldDay } from "../kernel/told-day.js";
import type { Body, Cooperation } from "./body.js";
import type { Source } from "./investigation.js";
import { type Stage, type StepName, stages, type To } from "./ladder.js";
import type { Minute, Outcome, Ruling } from "./minute.js";
import type { Person } from "./person.js";
import type { PerPlace, Place } from "./place.js";
import type { Filing, Purpose, Resolution, Step } from "./step.js";

/** The last poll of this stage at each place. */
export type Polls = PerPlace<(Step<"poll"> & Ruling) | undefined>;

/** Polls at a place that others came after, in the order of their days. */
export type FormerPolls = readonly NonNullable<Polls[Place]>[];

/** The last opinion of this stage from each source at each place. */
export type Heard = PerPlace<{ readonly [S in Source]: Step<"consult"> | undefined }>;

/** The last notice for each purpose. */
export type Notices = { readonly [P in Purpose]: Step<"notice"> | undefined };

/** What was gathered at one place, by the place's own id. */
export interface Site {
  readonly place: string;
  readonly poll: Polls[Place];
  readonly formerPolls: FormerPolls;
  readonly heard: Heard[Place];
  readonly vetted: boolean;
  readonly posted: Notices;
}

/** The papers of a candidate that belong to the branch that holds the file: the next one makes its own. */
export type BranchPapers = { readonly [K in "screen" | "prereview" | "fill-form"]: Minute<K> | undefined };

/** The file at a meeting: whom it knew, which branch held the file, and its papers, once another branch has taken over. */
export interface Voted {
  readonly person: Person | undefined;
  readonly by: Body | undefined;
  readonly papers: BranchPapers | undefined;
}

/** What was raised against somebody on a notice and stands in the way, or may; the ids of the places where it hung. */
export interface Raised {
  /** None where that is not known. */
  readonly places: readonly string[];
  readonly notice: Step<"notice">;
}

/** A meeting that deferred or refused: its day, the polls it had before it, and how many waivers were on file by then. */
export interface Setback {
  readonly on: Day;
  readonly polls: Polls;
  readonly waivers: number;
}

/** What a file says apart from its stage. `undefined` means: not on file. */
export interface Records {
  /**
   * The day the stage began: of `apply`, `recognize`, `nominate`; for a probationer the day of the `admit` that was
   * approved; for a member the end of probation, from which membership counts (docs/research.md#q30).
   */
  readonly since: Day | undefined;
  readonly person: Person | undefined;
  /**
   * The branch that holds the file 主责支部: the body of `apply`, then of each `transfer`'s `to`, with what its steps said
   * of it last.
   */
  readonly holder: Body | undefined;
  /** The side the holder stands on. */
  readonly side: Place;
  readonly cooperating: readonly Cooperation[];
  /** The last minute of each step in this stage that was granted, or in which a body said no. */
  readonly latest: { readonly [K in StepName]: Minute<K> | undefined };
  /** Days of the reviews of this stage, in order: of `examine` before an admission, and of `observe` in probation. */
  readonly reviews: readonly Day[];
  /** The day each record was filed with the higher body, in this round. */
  readonly filed: { readonly [F in Filing]: Day | undefined };
  /** The last notice of this stage for each purpose. */
  readonly notices: Notices;
  /** What notices of this round raised and no later one at the same places has settled, by purpose. */
  readonly raised: { readonly [P in Purpose]: readonly Raised[] };
  /** The last notice of this stage for each purpose at each place; one that does not say where stands at `residence`. */
  readonly posted: PerPlace<Notices>;
  readonly polls: Polls;
  /** The polls of this stage at each place before the last one: a place rests after one that fell short. */
  readonly formerPolls: PerPlace<FormerPolls>;
  readonly heard: Heard;
  /** The places whose organizations the political review of this stage asked. */
  readonly vetted: PerPlace<boolean>;
  /**
   * What was gathered in this stage at places that were left. It answers for neither place now, and is back when the
   * person is.
   */
  readonly away: readonly Site[];
  /**
   * The meeting's resolution that stands and waits for approval: on the day it was first passed, for a vote that confirms
   * it moves nothing, in the words of the last vote.
   */
  readonly resolution: Resolution | undefined;
  /** What the meeting relied on whose resolution stands: what a move changed since counts later. */
  readonly voted: Voted | undefined;
  /** Records of a candidate since the vote: they fall into the probation, should it be approved. */
  readonly sinceVote: readonly Minute[];
  /** The day in this stage on which another branch handed the file over because the person moved. */
  readonly received: Day | undefined;
  /** The first day on which probation is over: the day of `admit` plus 12 months plus an approved extension. */
  readonly ends: Day | undefined;
  /** How many extensions of probation were approved. */
  readonly extensions: number;
  /** Meetings of this stage that deferred, and that refused. */
  readonly deferrals: readonly Setback[];
  readonly refusals: readonly Setback[];
  /** Waivers of this stage. */
  readonly waivers: readonly Step<"waive">[];
  /** Milestones: the first day on which each step was granted in this round, of those that stand: a no since then takes it back. */
  readonly days: { readonly [K in StepName]: Day | undefined };
  /**
   * Minutes of this stage that do not say what they are about: for which record, for what, at which place, by which rule.
   * They may be about anything of their kind.
   */
  readonly unplaced: readonly Minute[];
  /** Minutes of this round that do not say which body was entrusted with what, or which one did its duty. */
  readonly unnamed: readonly Minute[];
  /** The latest day on file, over all rounds: of a month its first day, and a day that nobody knows counts for nothing. */
  readonly lastOn: Day | undefined;
  /** Whether every minute says all the facts of its step, each day to the day. */
  readonly whole: boolean;
  /** All minutes of this person, every round, in the order they were filed. */
  readonly minutes: readonly Minute[];
}

/** A person's file at a stage. It is the fold of its minutes: `replay(dossier.minutes)` equals `dossier`. */
export type Dossier<S extends Stage = Stage> = S extends Stage ? { readonly stage: S } & Records : never;

/** The stage a minute leads to: a granted one to where its step leads, a correction to any, any other nowhere. */
export type Landing<S extends Stage, K extends StepName, V extends Outcome> = V extends "grant"
  ? K extends "correct"
    ? Stage
    : To<S, K>
  : S;

/** How many months a resolution waits before it lapses (Art. 26 of 2014, 25 of 2026; by our default, of every kind). */
const lapsesAfter = 6;

/** Whether a resolution has lapsed by a day, as far as both days are known. */
export const isLapsed = (resolution: Pick<Resolution, "on">, on: ToldDay): boolean =>
  firstOf(on) > lastOf(addMonthsTo(resolution.on, lapsesAfter));

/**
 * The first day on which a probation is over (Art. 32 of 2014, 31 of 2026): one calendar year, and the extension. Of a
 * month it is a month.
 */
export const endOfProbation = (since: Day, extension: number): Day => addMonthsTo(since, 12 + extension);

/** Whether something stands at a stage and holds minutes, as every dossier does. What reading it throws is passed on. */
export const isDossier = ({ stage, minutes }: Dossier): boolean => stages.includes(stage) && Array.isArray(minutes);
