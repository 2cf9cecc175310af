import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { rule } from "../rule.js";
import { pollsAtEach } from "./standing.js";

/** An opinion poll is held at the residence and at the place of origin. */
export const held = rule({
  id: "poll.held",
  text: {
    en: "A poll is held where the person works or lives, and at the place of origin.",
    zh: "在从业（居住）所在地和原籍地进行民意调查。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }) => ({ polls: pollsAtEach(dossier).map(({ at, count, of }) => ({ at, count, of })) }),
  require: ({ polls }) => every(polls, (poll) => poll.of > 0 || awaits([{ step: "poll", at: poll.at }])),
  else: "bar",
  waivable: true,
  says: {
    en: ({ polls }) => en.approve(polls),
    zh: ({ polls }) => zh.shares(polls),
  },
});
