import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { approval } from "../../domain/ballot.js";
import { meets } from "../../kernel/threshold.js";
import { moreVotes } from "../remedy.js";
import { rule } from "../rule.js";

/**
 * More than half of those entitled are in favor, in the room or in writing before it. A lost vote was held, and is
 * minuted.
 */
export const majority = rule({
  id: "ballot.majority",
  text: {
    en: "A person is admitted by more than half of the members entitled to vote; written opinions handed in before the meeting count.",
    zh: "赞成人数超过应到会有表决权的正式党员的半数，方可通过；会前正式提交的书面意见计入票数。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }, { ballot }) => ({ share: approval(step.ballot), mark: ballot.majority }),
  require: ({ share, mark }) => meets(mark, share),
  else: "deny",
  says: {
    en: ({ share, mark }) => `${en.share(share)} entitled in favor; ${en.threshold(mark)} needed`,
    zh: ({ share, mark }) => `应到会${share.of}人，赞成${share.count}人；须${zh.threshold(mark)}`,
  },
  remedy: ({ share, mark }) => moreVotes(mark, share),
});
