import { type PollCount, validBallots } from "../../domain/poll.js";
import type { Threshold } from "../../kernel/threshold.js";
import type { Terms } from "../../rules/terms.js";
import { least, opposed } from "../counts.js";
import { type Bend, change, sides } from "./bend.js";

const counted = (what: string, changed: (poll: PollCount, terms: Terms) => PollCount): Bend =>
  change("poll", what, (step, terms) => ({ ...step, ...changed(step, terms) }));

/** A poll is nudged to each side of each mark, or does not fit together. */
export const polls: readonly Bend[] = [
  ...(["passMark", "floor"] as const).flatMap((mark) => [
    ...sides.map(([more, words]) =>
      counted(`${words} the ${mark}`, (poll, terms) => approvedBy(poll, terms.poll[mark], more)),
    ),
    ...sides.map(([more, words]) =>
      counted(`${words} the ${mark} of a hundred`, (_, terms) => approvedBy(hundred, terms.poll[mark], more)),
    ),
  ]),
  ...sides.flatMap(([more, words]) => [
    counted(`${words} enough returned`, (poll, terms) =>
      returned(poll.issued, least(terms.poll.returned, poll.issued) + more),
    ),
    counted(`${words} enough ballots`, (_, terms) => {
      const back = terms.poll.ballots.of.count + more;
      return returned(Math.max(back, 0), back);
    }),
  ]),
  counted("nobody approves", (poll) => ({ ...poll, approve: 0, against: validBallots(poll), abstain: 0 })),
  counted("every ballot is spoiled", (poll) => ({
    ...poll,
    approve: 0,
    against: 0,
    abstain: 0,
    spoiled: poll.returned,
  })),
  counted("one ballot too many is counted", (poll) => ({ ...poll, approve: poll.approve + 1 })),
  counted("more came back than went out", (poll) => ({ ...poll, issued: poll.returned - 1 })),
];

const hundred: PollCount = { issued: 120, returned: 100, spoiled: 0, approve: 100, against: 0, abstain: 0 };

const approvedBy = (poll: PollCount, mark: Threshold, more: number): PollCount => {
  const valid = validBallots(poll);
  const approve = Math.min(Math.max(least(mark, valid) + more, 0), valid);
  return { ...poll, approve, ...opposed(valid - approve) };
};

/** A number of papers out and a number back, all in favor. */
const returned = (issued: number, back: number): PollCount => {
  const approve = Math.max(back, 0);
  return { issued, returned: approve, spoiled: 0, approve, against: 0, abstain: 0 };
};
