import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ballot, tallied, type Votes } from "../../src/domain/ballot.js";
import type { Minute } from "../../src/domain/minute.js";
import type { PollCount } from "../../src/domain/poll.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { verdicts } from "../../src/kernel/verdict.js";
import type { Walked } from "../../src/testing/index.js";
import { overBentCareersAnd, policy } from "./over.js";

/** Which votes are turned: in the room, in writing, of a poll. */
const turned = fc.record({
  from: fc.constantFrom("no", "abstain"),
  written: fc.boolean(),
  count: fc.integer({ min: 1, max: 9 }),
});
type Turned = typeof turned extends fc.Arbitrary<infer T> ? T : never;

test("a no or an abstention turned into a yes never hurts", () => {
  overBentCareersAnd(turned, (walked, turn) => {
    neverHurts(walked, (ballot) => turnedIn(ballot, turn));
    neverHurtsLater(walked, (poll) => turnedInPoll(poll, turn));
  });
});

test("nor does a further voter who says yes", () => {
  overBentCareersAnd(fc.boolean(), (walked, written) => {
    neverHurts(walked, (ballot) => joined(ballot, written));
    neverHurtsLater(walked, (poll) =>
      poll.returned < poll.issued ? { ...poll, returned: poll.returned + 1, approve: poll.approve + 1 } : poll,
    );
  });
});

const neverGraver = (before: Walked["before"], step: Step, than: Walked["decision"]): void =>
  expect(verdicts.indexOf(judge(policy, before, step).verdict)).toBeLessThanOrEqual(verdicts.indexOf(than.verdict));

const neverHurts = (walked: readonly Walked[], better: (ballot: Ballot) => Ballot): void => {
  for (const { before, decision } of walked) {
    const { step } = decision;
    if ("ballot" in step) neverGraver(before, { ...step, ballot: better(step.ballot) }, decision);
  }
};

/** A better poll serves whatever rests on it as well as the one that was filed. */
const neverHurtsLater = (walked: readonly Walked[], better: (poll: PollCount) => PollCount): void => {
  const bettered = (minute: Minute): Minute =>
    minute.step === "poll" ? { ...minute, ...better(minute as PollCount) } : minute;
  for (const { before, decision } of walked) {
    if (rests.includes(decision.step.step)) neverGraver(replay(before.minutes.map(bettered)), decision.step, decision);
  }
};

const rests: readonly string[] = ["poll", "prereview", "admit", "convert"];

const turnedIn = (ballot: Ballot, turn: Turned): Ballot =>
  turn.written
    ? { ...ballot, written: turnedVotes(ballot.written, turn) }
    : { ...ballot, ...turnedVotes(ballot, turn) };

const turnedVotes = ({ yes, no, abstain }: Votes, { from, count }: Turned): Votes => {
  const more = Math.min(count, from === "no" ? no : abstain);
  return from === "no" ? { yes: yes + more, no: no - more, abstain } : { yes: yes + more, no, abstain: abstain - more };
};

const turnedInPoll = (poll: PollCount, turn: Turned): PollCount => {
  const { yes, no, abstain } = turnedVotes({ yes: poll.approve, no: poll.against, abstain: poll.abstain }, turn);
  return { ...poll, approve: yes, against: no, abstain };
};

/** One more of those entitled comes, or writes, and says yes; where all have voted there is nobody more. */
const joined = (ballot: Ballot, written: boolean): Ballot => {
  const voted = ballot.present + tallied(ballot).absent;
  if (voted >= ballot.entitled) return ballot;
  if (written) return { ...ballot, written: { ...ballot.written, yes: ballot.written.yes + 1 } };
  return { ...ballot, present: ballot.present + 1, yes: ballot.yes + 1 };
};
