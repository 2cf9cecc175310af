import type { PollCount } from "../domain/poll.js";
import type { Threshold } from "../kernel/threshold.js";
import type { Policy } from "../policy/policy.js";
import { between, least, opposed, type Percent } from "./counts.js";

/** How a poll turns out: each number says how far above what is needed. */
export interface Response {
  readonly issued: Percent;
  readonly returned: Percent;
  readonly spoiled: Percent;
  readonly approve: Percent;
}

/** A valid poll in which enough approve. */
export const wonPoll = (policy: Policy, response: Response): PollCount => {
  const { valid, ...paper } = papers(policy, response);
  return approvedBy(paper, valid, between(least(policy.spec.terms.poll.passMark, valid), valid, response.approve));
};

/** A valid poll in which one ballot too few approve for a mark. */
export const lostPoll = (policy: Policy, response: Response, mark: Threshold): PollCount => {
  const { valid, ...paper } = papers(policy, response);
  return approvedBy(paper, valid, Math.max(0, least(mark, valid) - 1));
};

type Paper = Pick<PollCount, "issued" | "returned" | "spoiled">;

const papers = ({ spec: { terms } }: Policy, response: Response): Paper & { readonly valid: number } => {
  const issued = between(Math.max(10, terms.poll.ballots.of.count), 120, response.issued);
  const fewest = Math.max(least(terms.poll.returned, issued), terms.poll.ballots.of.count, 1);
  const returned = between(fewest, issued, response.returned);
  const spoiled = between(0, Math.floor((returned - 1) / 4), response.spoiled);
  return { issued, returned, spoiled, valid: returned - spoiled };
};

const approvedBy = (paper: Paper, valid: number, approve: number): PollCount => ({
  ...paper,
  approve,
  ...opposed(valid - approve),
});
