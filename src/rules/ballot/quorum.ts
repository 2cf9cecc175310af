import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { attendance } from "../../domain/ballot.js";
import { meets } from "../../kernel/threshold.js";
import { moreAttendance } from "../remedy.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";

/** More than half of those entitled are in the room; written opinions do not make a quorum. */
export const quorum = rule({
  id: "ballot.quorum",
  text: {
    en: "The meeting is held only when more than half of the members entitled to vote are present.",
    zh: "有表决权的到会人数超过应到会有表决权人数的半数，方可开会。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }, { ballot }) => ({ share: attendance(step.ballot), mark: ballot.quorum }),
  require: ({ share, mark }) => meets(mark, share),
  else: "bar",
  says: {
    en: ({ share, mark }) => `${en.share(share)} entitled present; ${en.threshold(mark)} needed`,
    zh: ({ share, mark }) => `应到会${share.of}人，实到会${share.count}人；须${zh.threshold(mark)}`,
  },
  remedy: ({ share, mark }) => moreAttendance(mark, share),
  breach: { effect: { broken: unrecognized } }, // C5, E2: a meeting without a quorum resolves nothing
});
