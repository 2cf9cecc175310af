import type { Ballot, Votes } from "../domain/ballot.js";
import type { Policy } from "../policy/policy.js";
import { between, least, opposed, type Percent } from "./counts.js";

/** How a meeting turns out: each number says how far above what is needed. */
export interface Turnout {
  readonly entitled: Percent;
  readonly present: Percent;
  readonly written: Percent;
  readonly yes: Percent;
}

/** A ballot that has its quorum and its majority, of a branch with this many full members. */
export const wonBallot = ({ spec: { terms } }: Policy, fullMembers: number, turnout: Turnout): Ballot => {
  const entitled = between(1, fullMembers, turnout.entitled);
  const needed = least(terms.ballot.majority, entitled);
  const present = between(least(terms.ballot.quorum, entitled), entitled, turnout.present);
  const written = between(Math.max(0, needed - present), entitled - present, turnout.written);
  const yes = between(needed, present + written, turnout.yes);
  const inRoom = Math.min(yes, present);
  return {
    entitled,
    present,
    ...votes(inRoom, present),
    written: votes(yes - inRoom, written),
    secret: true,
    alone: true,
    ...(entitled < fullMembers ? { excused: { count: fullMembers - entitled, consented: true } } : {}),
  };
};

/** A number of votes, some of them in favor. */
export const votes = (yes: number, of: number): Votes => {
  const { against, abstain } = opposed(of - yes);
  return { yes, no: against, abstain };
};
