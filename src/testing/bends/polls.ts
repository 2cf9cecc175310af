import { type PollCount, validBallots } from "../../domain/poll.js";
import type { Threshold } from "../../kernel/threshold.js";
import type { Policy } from "../../policy/policy.js";
import { least, opposed } from "../counts.js";
import { type Bend, change, sides } from "./bend.js";

const counted = (what: string, changed: (poll: PollCount, policy: Policy) => PollCount): Bend =>
  change("poll", what, (step, policy) => ({ ...step, ...changed(step, policy) }));

/** A poll is nudged to each side of each mark, or does not fit together. */
export const polls: readonly Bend[] = [
  ...(["passMark", "floor"] as const).flatMap((mark) => [
    ...sides.map(([more, words]) =>
      counted(`${words} the ${mark}`, (poll, { spec }) => approvedBy(poll, spec.terms.poll[mark], more)),
    ),
    ...sides.map(([more, words]) =>
      counted(`${words} the ${mark} of a hundred`, (_, { spec }) => approvedBy(hundred, spec.terms.poll[mark], more)),
    ),
  ]),
  ...sides.flatMap(([more, words]) => [
    counted(`${words} enough returned`, (poll, { spec }) =>
      returned(poll.issued, least(spec.terms.poll.returned, poll.issued) + more),
    ),
    counted(`${words} enough ballots`, (_, { spec }) => {
      const back = spec.terms.poll.ballots.of.count + more;
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

/** So many papers out and so many back, all in favor. */
const returned = (issued: number, back: number): PollCount => {
  const approve = Math.max(back, 0);
  return { issued, returned: approve, spoiled: 0, approve, against: 0, abstain: 0 };
};
