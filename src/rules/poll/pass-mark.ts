import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { meets } from "../../kernel/threshold.js";
import { awaits, every } from "../answer.js";
import { moreApprovals } from "../remedy.js";
import { rule } from "../rule.js";
import { standing } from "./standing.js";

/** At each place enough of the valid ballots approve; below the mark development and conversion are deferred. */
export const passMark = rule({
  id: "poll.pass-mark",
  text: {
    en: "Whoever fewer than 80% approve of in a poll is deferred, in development and in conversion.",
    zh: "民意调查中“赞成票”低于80%的，暂缓发展和转正。",
  },
  steps: ["admit", "convert"],
  measure: ({ dossier }, { poll }) => ({
    polls: standing(dossier).map(({ at, count, of }) => ({ at, count, of })),
    mark: poll.passMark,
  }),
  require: ({ polls, mark }) =>
    every(polls, (poll) => (poll.of === 0 ? awaits([{ step: "poll", at: poll.at }]) : meets(mark, poll))),
  else: "defer",
  waivable: true,
  says: {
    en: ({ polls, mark }) => `${en.shares(polls)}; ${en.threshold(mark)} must approve`,
    zh: ({ polls, mark }) => `${zh.shares(polls)}；赞成票须${zh.threshold(mark)}`,
  },
  remedy: ({ polls, mark }) => moreApprovals(mark, polls),
});
