import type { Ballot } from "../../domain/ballot.js";
import type { Terms } from "../../rules/terms.js";
import { votes } from "../ballots.js";
import { least } from "../counts.js";
import { type Bend, change, sides } from "./bend.js";

const vote = (what: string, changed: (ballot: Ballot, terms: Terms) => Ballot): Bend =>
  change(["admit", "convert", "extend", "cancel"], what, (step, terms) => ({
    ...step,
    ballot: changed(step.ballot, terms),
  }));

const nobody = { yes: 0, no: 0, abstain: 0 };
/** The votes of a meeting are nudged to each side of what it needs, or do not fit together. */
export const ballots: readonly Bend[] = [
  ...sides.flatMap(([more, words]) => [
    vote(`${words} a quorum`, (ballot, terms) => attended(ballot, least(terms.ballot.quorum, ballot.entitled) + more)),
    vote(`${words} a majority`, (ballot, terms) => won(ballot, least(terms.ballot.majority, ballot.entitled) + more)),
  ]),
  vote("nobody in favor", (ballot) => won(ballot, 0)),
  vote("one short of a majority but for a late opinion", (ballot, terms) => ({
    ...attended(ballot, ballot.entitled - 1),
    ...votes(least(terms.ballot.majority, ballot.entitled) - 1, ballot.entitled - 1),
    written: nobody,
    late: { ...nobody, yes: 1 },
  })),
  vote("one vote too many", (ballot) => ({ ...ballot, yes: ballot.yes + 1 })),
  vote("one written opinion too many", (ballot) => ({
    ...ballot,
    written: { ...ballot.written, yes: ballot.entitled - ballot.present + 1 },
  })),
  vote("more entitled than there are members", (ballot) => won({ ...ballot, entitled: 61 }, 61)),
  vote("nobody entitled", (ballot) => won({ ...ballot, entitled: 0 }, 0)),
  vote("by show of hands", (ballot) => ({ ...ballot, secret: false })),
  vote("with others at once", (ballot) => ({ ...ballot, alone: false })),
];

/** A number of them in the room, the others in writing, all in favor. */
const attended = (ballot: Ballot, present: number): Ballot => {
  const room = Math.min(Math.max(present, 0), ballot.entitled);
  return {
    ...ballot,
    present: room,
    ...votes(room, room),
    written: votes(ballot.entitled - room, ballot.entitled - room),
  };
};

/** Everybody in the room, a number of them in favor. */
const won = (ballot: Ballot, yes: number): Ballot => ({
  ...attended(ballot, ballot.entitled),
  ...votes(Math.min(Math.max(yes, 0), ballot.entitled), ballot.entitled),
});
