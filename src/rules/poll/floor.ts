import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { meets } from "../../kernel/threshold.js";
import { awaits, every } from "../answer.js";
import { moreApprovals } from "../remedy.js";
import { rule } from "../rule.js";
import { standing } from "./standing.js";

/** At each place the approval does not fall below the floor, which no committee can waive. */
export const floor = rule({
  id: "poll.floor",
  text: {
    en: "Whoever fewer than 60% approve of in a poll is not developed and not converted.",
    zh: "“赞成票”低于60%的，不予发展和转正。",
  },
  steps: ["admit", "convert"],
  measure: ({ dossier }, { poll }) => ({
    polls: standing(dossier).map(({ at, count, of }) => ({ at, count, of })),
    mark: poll.floor,
  }),
  require: ({ polls, mark }) =>
    every(polls, (poll) => (poll.of === 0 ? awaits([{ step: "poll", at: poll.at }]) : meets(mark, poll))),
  else: "deny",
  says: {
    en: ({ polls, mark }) => `${en.shares(polls)}; ${en.threshold(mark)} must approve`,
    zh: ({ polls, mark }) => `${zh.shares(polls)}；赞成票须${zh.threshold(mark)}`,
  },
  remedy: ({ polls, mark }) => moreApprovals(mark, polls),
});
