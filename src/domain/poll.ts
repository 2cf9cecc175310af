import type { Share } from "../kernel/threshold.js";

/** The count of an opinion poll 民意调查 among the people around someone, as whole numbers up to 10^9. */
export interface PollCount {
  readonly issued: number;
  readonly returned: number;
  readonly spoiled: number;
  readonly approve: number;
  readonly against: number;
  readonly abstain: number;
}

/** The valid ballots: for, against and blank. A blank ballot abstains; a spoiled one is left out (docs/research.md#q3). */
export const validBallots = (poll: PollCount): number => poll.approve + poll.against + poll.abstain;

/** Approving ballots 赞成票 out of the valid ones. */
export const approvals = (poll: PollCount): Share => ({ count: poll.approve, of: validBallots(poll) });
