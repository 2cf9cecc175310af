import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import { rule } from "../rule.js";
import { pollsAtEach } from "./standing.js";

/** An opinion poll is held at the residence and at the place of origin. */
export const held = rule({
  id: "poll.held",
  cites: {
    hanshou: {
      at: "三(3)",
      text: {
        en: "A poll is held where the person works or lives, and at the place of origin.",
        zh: "在从业（居住）所在地和原籍地进行民意调查。",
      },
      quote: "三是要在從業(居住)所在地和原籍地進行民意調查",
      evidence: "mirror",
      verified: true,
    },
    songcun: {
      at: "满意度测评",
      text: { en: "The masses score their satisfaction with the person.", zh: "由群众进行满意度测评。" },
      evidence: "mirror",
    },
    qingshan: {
      at: "群众代表会议",
      text: { en: "Representatives of the masses vote on the person.", zh: "召开群众代表会议进行表决。" },
      evidence: "mirror",
    },
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
