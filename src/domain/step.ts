import type { Day } from "../kernel/day.js";
import type { Ballot } from "./ballot.js";
import type { Body, Duty } from "./body.js";
import type { Envelope } from "./envelope.js";
import type { Opinion, Source } from "./investigation.js";
import type { StepName } from "./ladder.js";
import type { Person, Venue } from "./person.js";
import type { Place } from "./place.js";
import type { PollCount } from "./poll.js";

/** Who recommended an applicant: members, the League (推优), or another mass organization. */
export const recommenders = ["members", "league", "mass-organization"] as const;
/** What is filed for the record with a higher body (备案). */
export const filings = ["recognition", "nomination", "admission"] as const;
/** How an activist is cultivated: tracked 跟踪培养, entrusted 委托培养, or online 网络培养. */
export const modes = ["tracked", "entrusted", "online"] as const;
/** What a public notice 公示 is for. */
export const purposes = ["recognition", "nomination", "admission", "conversion"] as const;
/**
 * What a public notice brought in: no objection, unfounded ones, true ones that are not in the way, some still open, or a
 * founded one, which is true and in the way.
 */
export const objections = ["none", "unfounded", "immaterial", "open", "founded"] as const;
/** Why the holder of a file changes: the person moved, or the branch was merged or renamed and the person did not. */
export const moves = ["moved", "merged", "renamed"] as const;
/** Why a round ends: the person's own wish, the branch ended it, or the person died. */
export const endings = ["own-wish", "ended", "died"] as const;
/** Whose views are heard before a decision: the Party group 党小组, the mentors, the members, the masses. */
export const voices = ["party-group", "mentors", "members", "masses"] as const;
/** The conclusion of a political review 政治审查. */
export const conclusions = ["qualified", "unqualified"] as const;
/** What a review concluded. */
export const reviewOutcomes = ["passed", "failed"] as const;
/** What a higher body answered. */
export const approvalOutcomes = ["approved", "refused"] as const;
/** What weighs on a sponsor: nothing, a lesser penalty 警告、严重警告、撤销党内职务, or a grave one 留党察看. */
export const penalties = ["none", "lesser", "grave"] as const;
/**
 * The papers that go into the archive: five in the edition of 2014 (Art. 37), and six in that of 2026 (Art. 36), which
 * has two registers in place of the cultivation records.
 */
export const papers = [
  "application-form",
  "application",
  "activist-register",
  "political-review",
  "probationer-register",
  "conversion-petition",
  "cultivation-records",
] as const;

/** Why the holder of a file changes. */
export type Move = (typeof moves)[number];
/** One of the three records filed with a higher body. */
export type Filing = (typeof filings)[number];
/** What a public notice is for. */
export type Purpose = (typeof purposes)[number];
/** One kind of people whose view is heard. */
export type Voice = (typeof voices)[number];
/** One paper of the archive. */
export type Paper = (typeof papers)[number];

/** A mentor 培养联系人: opaque id, whether a full member, and for which side the mentor stands. */
export interface Mentor {
  readonly id: string;
  readonly fullMember: boolean;
  readonly side: Place;
}

/**
 * A sponsor 入党介绍人: opaque id, whether a full member, and what penalty is in effect. `lesser` is a warning, a serious
 * warning or removal from Party posts within its period of effect; `grave` is probation within the Party 留党察看 with
 * rights not restored (Art. 14).
 */
export interface Sponsor {
  readonly id: string;
  readonly fullMember: boolean;
  readonly penalty: (typeof penalties)[number];
}

/** What a review says: passed or failed. */
export interface Review {
  readonly outcome: (typeof reviewOutcomes)[number];
}
/** What a higher committee answers. */
export interface Approval {
  readonly outcome: (typeof approvalOutcomes)[number];
  /** Whether the committee decided collectively, by vote. */
  readonly collective: boolean;
  /** Whether it deliberated and voted on one person at a time. */
  readonly alone: boolean;
}
/** A step decided by a vote of the general meeting. */
export interface Vote {
  readonly ballot: Ballot;
}

/** What each step carries besides `step`, `on` and `by`. */
export interface Carried {
  apply: { readonly person: Person; readonly venue: Venue };
  talk: unknown;
  recognize: { readonly recommendedBy: (typeof recommenders)[number] };
  file: { readonly record: Filing };
  "assign-mentors": { readonly mentors: readonly Mentor[] };
  examine: { readonly mode: (typeof modes)[number] };
  entrust: { readonly to: Body; readonly duties: readonly Duty[] };
  /**
   * `on` is the day the outcome of the notice was recorded: not before `until`. `at` lists the places where it hung; left
   * out, it hung at the residence of a person who is not floating, and of a floating one that is not known.
   */
  notice: {
    readonly for: Purpose;
    readonly from: Day;
    readonly until: Day;
    readonly objections: (typeof objections)[number];
    readonly at?: readonly Place[];
  };
  /**
   * `consent` is the higher committee that agreed, and the day it did: asked for under `cpc-2026` only, where it comes
   * after the year of cultivation and before the notice begins.
   */
  nominate: { readonly opinions: readonly Voice[]; readonly consent?: { readonly by: Body; readonly on: Day } };
  "name-sponsors": { readonly sponsors: readonly Sponsor[] };
  consult: { readonly at: Place; readonly source: Source; readonly opinion: Opinion };
  poll: PollCount & { readonly at: Place };
  vet: { readonly conclusion: (typeof conclusions)[number]; readonly consulted: readonly Place[] };
  train: { readonly days: number; readonly hours: number };
  screen: Review;
  /** `leavingBy` is the day the person is about to leave the unit; absent, the committee found no move coming. */
  prereview: Review & { readonly leavingBy?: Day };
  "fill-form": unknown;
  admit: Vote;
  /** What the general branch or village committee between the branch and the committee said of the resolution. */
  deliberate: Review;
  interview: unknown;
  "approve-admission": Approval;
  place: unknown;
  swear: unknown;
  observe: unknown;
  petition: unknown;
  convert: Vote & { readonly opinions: readonly Voice[] };
  extend: Vote & { readonly months: number };
  cancel: Vote;
  "approve-conversion": Approval;
  "approve-extension": Approval;
  "approve-cancellation": Approval;
  archive: { readonly papers: readonly Paper[] };
  /**
   * `places` says where the person now lives and comes from, where that changed, and `floating` whether the person is
   * floating then: left out, a person is where the places differ. `because` is `moved` unless given: after `merged` and
   * `renamed` nothing changes but the holder. A minute says that as `move`, for its `because` lists rules. A transfer to the holder itself says only where the person lives now.
   */
  transfer: {
    readonly to: Body;
    readonly side: Place;
    readonly papersHandedOver: boolean;
    readonly places?: Person["places"];
    readonly because?: Move;
    readonly move?: Move;
    readonly floating?: boolean;
  };
  postpone: { readonly until: Day };
  waive: { readonly rule: string; readonly reason: string };
  /**
   * Puts a mistake in the file right and leaves a trace. `minute` is the place of the minute, counted from 0 over all
   * minutes of the file; `instead` is the step that it should have been; without it the minute is struck. On file
   * `instead` says, too, how that step was decided.
   */
  correct: { readonly minute: number; readonly instead?: Step; readonly reason: string };
  /** Back by one stage: from candidate to activist, or from activist to applicant. */
  "step-down": unknown;
  /** A probationer or member who was never rightly admitted is not recognized (Art. 35, 41 of 2014; 34, 41 of 2026). */
  annul: { readonly reason: string };
  /** `why` is `ended` where the branch ends the round; a probation ends so only by a vote on its cancellation. */
  withdraw: { readonly why: (typeof endings)[number] };
}

/**
 * A step somebody wants to take: its name, the day `on` which the file records it, the body it is done `by` (for the
 * person's own acts, the body that takes the paper), what it carries, and the envelope that its record may have. `Step` alone is the union of all steps.
 */
export type Step<K extends string = StepName> = K extends StepName
  ? { readonly step: K; readonly on: Day; readonly by: Body } & Envelope & Carried[K]
  : { readonly step: K };

/** The steps decided by a vote of the general meeting. */
export type Resolution = Step<"admit" | "convert" | "extend" | "cancel">;

/** Why a transfer changes the holder, as a step or as a minute has it; `moved` unless it is said. */
export const moveOf = ({ move, because }: { readonly move?: Move; readonly because?: unknown }): Move =>
  move ?? moves.find((one) => one === because) ?? "moved";
