import { badBallots } from "./bad-ballots.mjs";
import { badOpinions } from "./bad-opinions.mjs";
import { badPapers } from "./bad-papers.mjs";
import { badPolls } from "./bad-polls.mjs";

/** What stands in the way altogether: evidence that is missing or void, papers, votes, bodies and days. */
export const barring = [...badOpinions, ...badOpinions, ...badPolls, ...badPolls, ...badPapers, ...badBallots];
