import { months } from "../../kernel/quantity.js";
import { moreThan } from "../../kernel/threshold.js";
import * as notice from "../../rules/notice/index.js";
import { maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";
import { deferralRules, pollRules } from "./poll-rules.js";

/**
 * Qingshan township 青山乡 (docs/research.md#local-polls): representatives of the masses, seven at least, vote; not more
 * than half defers once, the second time denies; every decision is on notice for seven days.
 */
export const qingshan: Overlay = {
  id: "qingshan",
  evidence: "default",
  articles: {
    "notice.seven-days": { at: "公示", evidence: "mirror" },
    "poll.adds-up": "群众代表会议",
    "poll.valid": "群众代表会议",
    "poll.not-too-soon": "群众代表会议",
    "poll.held": {
      at: "群众代表会议",
      evidence: "mirror",
      text: {
        en: "Representatives of the masses vote on the person.",
        zh: "召开群众代表会议进行表决。",
      },
    },
    "poll.held-somewhere": "群众代表会议",
    "poll.fresh": "群众代表会议",
    "poll.pass-mark": {
      at: "群众代表会议",
      evidence: "mirror",
      text: {
        en: "A person is not developed, or is deferred, when no more than half approve; this library defers.",
        zh: "赞成人数未超过半数的，不予或者暂缓发展（本库按暂缓处理）。",
      },
    },
    "deferral.over": "群众代表会议",
    "deferral.at-most-two": "群众代表会议",
  },
  rules: [notice.sevenDays, ...pollRules, ...deferralRules],
  terms: {
    poll: {
      returned: moreThan(1, 2),
      ballots: minimum(7),
      passMark: moreThan(1, 2),
      fresh: maximum(months(6)),
      deferral: minimum(months(6)),
      refusal: minimum(months(6)),
      deferrals: maximum(1),
    },
  },
};
