import type { Share } from "../kernel/threshold.js";

/** Votes by kind, as whole numbers up to 10^9. An invalid ballot is entered as an abstention. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/**
 * The vote of a branch's general meeting 支部大会票决. `entitled` 应到会 are the members with a vote, `present` 实到会 those in the
 * room; `yes`, `no` and `abstain` were cast in the room, `written` opinions 书面意见 were handed in before the meeting
 * and count, `late` ones are kept and count nowhere. `secret`: by secret ballot; `alone`: one person at a time.
 */
export interface Ballot extends Votes {
  readonly entitled: number;
  readonly present: number;
  readonly written: Votes;
  readonly late?: Votes;
  readonly secret: boolean;
  readonly alone: boolean;
}

/** How many voted in all, whichever way. */
export const votesIn = (votes: Votes): number => votes.yes + votes.no + votes.abstain;

/** Those in the room out of all entitled: what a quorum is measured on. */
export const attendance = (ballot: Ballot): Share => ({ count: ballot.present, of: ballot.entitled });

/** Votes in favor, in the room and in writing before it, out of all entitled: what a majority is measured on. */
export const approval = (ballot: Ballot): Share => ({ count: ballot.yes + ballot.written.yes, of: ballot.entitled });
