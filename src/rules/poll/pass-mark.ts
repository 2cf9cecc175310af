import { rule } from "../rule.js";
import { reaches } from "./reaches.js";

/** At each place enough of the valid ballots approve; below the mark development and conversion are deferred. */
export const passMark = rule({
  id: "poll.pass-mark",
  text: {
    en: "A person is deferred when fewer than 80% approve in a poll, in development and in conversion.",
    zh: "民意调查中“赞成票”低于80%的，暂缓发展和转正。",
  },
  steps: ["admit", "convert"],
  ...reaches(({ poll }) => poll.passMark),
  else: "defer",
  waivable: true,
});
