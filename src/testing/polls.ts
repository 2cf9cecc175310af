import type { PollCount } from "../domain/poll.js";
import type { Terms } from "../rules/terms.js";
import { between, least, opposed, type Percent } from "./counts.js";

/** How a poll turns out: each number says how far above what is needed. */
export interface Response {
  readonly issued: Percent;
  readonly returned: Percent;
  readonly spoiled: Percent;
  readonly approve: Percent;
}

/** A valid poll in which enough approve. */
export const wonPoll = ({ poll }: Terms, response: Response): PollCount => {
  const { valid, ...paper } = papers(poll, response);
  return approvedBy(paper, valid, between(least(poll.passMark, valid), valid, response.approve));
};

/** A valid poll in which one ballot too few approve for one of the marks. */
export const lostPoll = ({ poll }: Terms, response: Response, mark: "passMark" | "floor"): PollCount => {
  const { valid, ...paper } = papers(poll, response);
  return approvedBy(paper, valid, Math.max(0, least(poll[mark], valid) - 1));
};

type Paper = Pick<PollCount, "issued" | "returned" | "spoiled">;

const papers = (terms: Terms["poll"], response: Response): Paper & { readonly valid: number } => {
  const issued = between(Math.max(10, terms.ballots.of.count), 120, response.issued);
  const fewest = Math.max(least(terms.returned, issued), terms.ballots.of.count, 1);
  const returned = between(fewest, issued, response.returned);
  const spoiled = between(0, Math.floor((returned - 1) / 4), response.spoiled);
  return { issued, returned, spoiled, valid: returned - spoiled };
};

const approvedBy = (paper: Paper, valid: number, approve: number): PollCount => ({
  ...paper,
  approve,
  ...opposed(valid - approve),
});
