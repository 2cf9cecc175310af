import type { Share } from "../kernel/threshold.js";
import type { InPart } from "./in-part.js";

/** Votes by kind, as whole numbers up to 10^9. An invalid ballot is entered as an abstention. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/**
 * Members left off the roll of those entitled 不计入应到会: how many, and whether the higher organization consented and the
 * meeting agreed. It counts them and does not say who they are.
 */
export interface Excused {
  readonly count: number;
  readonly consented: boolean;
}

/**
 * The vote of a branch's general meeting 支部大会票决. `entitled` 应到会 are the members with a vote, `present` 实到会 those in the
 * room; `yes`, `no` and `abstain` were cast in the room, `written` opinions 书面意见 were handed in before the meeting
 * and count, `late` ones are kept and count nowhere. `excused` says why fewer are entitled than the branch has full members. `secret`: by secret ballot; `alone`: one person at a time.
 */
export interface Ballot extends Votes {
  readonly entitled: number;
  readonly present: number;
  readonly written: Votes;
  readonly late?: Votes;
  readonly excused?: Excused;
  readonly secret: boolean;
  readonly alone: boolean;
}

/** What is known of the count of a ballot: the votes that are told, and the facts that are not. */
export interface Tallied {
  /** How many are known to have voted in the room, and how many to have handed in a written or a late opinion. */
  readonly cast: number;
  readonly absent: number;
  readonly present: number | undefined;
  readonly entitled: number | undefined;
  /** How many are known to be left off the roll. */
  readonly excused: number;
  readonly missing: readonly string[];
}

/** The count of a ballot, as far as it is told. A vote that is not told counts for nothing here, and is missing. */
export const tallied = ({ entitled, present, written = {}, late, excused, ...room }: InPart<Ballot>): Tallied => {
  const inRoom = votesIn(room, "");
  const absent = [...votesIn(written, "written."), ...(late === undefined ? [] : votesIn(late, "late."))];
  const heads = [["entitled", entitled] as const, ["present", present] as const];
  const left = excused === undefined ? [] : [["excused.count", excused.count] as const];
  const missing = [...heads, ...inRoom, ...absent, ...left].flatMap(([name, count]) =>
    count === undefined ? [name] : [],
  );
  return { cast: sum(inRoom), absent: sum(absent), present, entitled, excused: sum(left), missing };
};

type Told = readonly (readonly [name: string, count: number | undefined])[];

const votesIn = ({ yes, no, abstain }: InPart<Votes>, at: string): Told => [
  [`${at}yes`, yes],
  [`${at}no`, no],
  [`${at}abstain`, abstain],
];

const sum = (told: Told): number => told.reduce((all, [, count = 0]) => all + count, 0);

/** Those in the room out of all entitled: what a quorum is measured on. */
export const attendance = (ballot: Ballot): Share => ({ count: ballot.present, of: ballot.entitled });

/** Votes in favor, in the room and in writing before it, out of all entitled: what a majority is measured on. */
export const approval = (ballot: Ballot): Share => ({ count: ballot.yes + ballot.written.yes, of: ballot.entitled });

/**
 * How many full members of a branch are neither entitled nor excused by consent. Where it is not known how many there
 * are, nobody is.
 */
export const unexplained = ({ entitled, excused }: Roll, fullMembers: number | undefined): number => {
  if (entitled === undefined || fullMembers === undefined) return 0;
  return Math.max(0, fullMembers - entitled - (excused?.consented === true ? (excused.count ?? 0) : 0));
};

/** Who is on the roll of a ballot and who is not, as far as it is told. */
interface Roll {
  readonly entitled?: number | undefined;
  readonly excused?: InPart<Excused> | undefined;
}
