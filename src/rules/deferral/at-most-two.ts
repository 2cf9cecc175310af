import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { meets } from "../../kernel/threshold.js";
import { awaits, every } from "../answer.js";
import { waiverOf } from "../evidence.js";
import { standing } from "../poll/standing.js";
import { moreApprovals } from "../remedy.js";
import { rule } from "../rule.js";

/** Whom the poll would defer for the third time at one stage is denied, unless the committee has waived the mark. */
export const atMostTwo = rule({
  id: "deferral.at-most-two",
  text: {
    en: "A person is deferred at most twice at a stage; the next time is a refusal.",
    zh: "同一阶段暂缓不超过两次，再次未达标的不予发展或转正。",
  },
  steps: ["admit", "convert"],
  measure: ({ dossier }, { poll }) => ({
    before: dossier.deferrals.length,
    most: poll.deferrals.of,
    polls: standing(dossier).map(({ at, count, of }) => ({ at, count, of })),
    mark: poll.passMark,
    waived: waiverOf(dossier, "poll.pass-mark") !== undefined,
  }),
  require: ({ before, most, polls, mark, waived }) => {
    if (waived || before < most.count) return true;
    return every(polls, (poll) => (poll.of === 0 ? awaits([{ step: "poll", at: poll.at }]) : meets(mark, poll)));
  },
  else: "deny",
  says: {
    en: ({ before, most, polls }) =>
      `deferred ${en.times(before)} at this stage, at most ${en.quantity(most)}; ${en.approve(polls)}`,
    zh: ({ before, most, polls }) => `本阶段已暂缓${before}次，最多${zh.quantity(most)}次；${zh.shares(polls)}`,
  },
  remedy: ({ polls, mark }) => moreApprovals(mark, polls),
});
