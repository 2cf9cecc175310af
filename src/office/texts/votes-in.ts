import type { Votes } from "../../domain/ballot.js";
import type { InPart } from "../../domain/in-part.js";
import type { Minute } from "../../domain/minute.js";
import type { Resolution } from "../../domain/step.js";
import { isMonth, isWholeDay, type ToldDay } from "../../kernel/told-day.js";

/** A minute of a vote of the general meeting. */
export type VoteMinute = Minute<Resolution["step"]>;

/** The kinds of votes there are: for, against, abstained. */
const voteKinds = ["yes", "no", "abstain"] as const;

/** Votes by kind, as far as they are told. */
export type ToldVotes = { readonly [K in keyof Votes]: number | undefined };

/** The votes of a ballot, as far as they are told: in the room, in writing before the meeting, both together, and too late. */
export interface ToldBallot {
  readonly room: ToldVotes;
  readonly written: ToldVotes;
  readonly total: ToldVotes;
  readonly late: ToldVotes | undefined;
  /** Whether it is known that nobody wrote, or that somebody did. */
  readonly wrote: boolean | undefined;
}

/** The votes of a minute. A total of which a part is not told is not told. */
export const votesIn = ({ ballot = {} }: VoteMinute): ToldBallot => {
  const [room, written] = [toldIn(ballot), toldIn(ballot.written ?? {})];
  const counts = voteKinds.map((kind) => written[kind]);
  const isTold = counts.every((one) => one !== undefined);
  return {
    room,
    written,
    total: perKind((kind) => sum(room[kind], written[kind])),
    late: ballot.late && toldIn(ballot.late),
    wrote: isTold ? counts.some((one) => one !== 0) : undefined,
  };
};

const toldIn = (votes: InPart<Votes>): ToldVotes => perKind((kind) => votes[kind]);

const perKind = (of: (kind: keyof Votes) => number | undefined): ToldVotes => ({
  yes: of("yes"),
  no: of("no"),
  abstain: of("abstain"),
});

const sum = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

/** A fact, or the slot that stands for it where it is not known. */
export const orSlot = (fact: string | number | undefined, slot: string): string =>
  fact === undefined ? `{${slot}}` : `${fact}`;

/** A day in words: a month leaves the day open, and a day that is not known is a slot. */
export const dayOr = (
  day: ToldDay | undefined,
  slot: string,
  words: { readonly day: (day: ToldDay) => string; readonly month: (month: ToldDay) => string },
): string => {
  if (day !== undefined && isWholeDay(day)) return words.day(day);
  return day !== undefined && isMonth(day) ? words.month(day) : `{${slot}}`;
};
