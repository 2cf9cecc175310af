import { months, years } from "../../kernel/quantity.js";
import { atLeast, moreThan } from "../../kernel/threshold.js";
import * as poll from "../../rules/poll/index.js";
import { maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";
import { deferralRules, pollRules } from "./poll-rules.js";

/**
 * Songcun township 宋村乡 (docs/research.md#local-polls): the masses score their satisfaction; under 80 the observation goes on
 * for a year, under 60 it ends. The score is entered as a poll; ending the status of activist is left to people.
 */
export const songcun: Overlay = {
  id: "songcun",
  evidence: "default",
  articles: {
    "poll.adds-up": "满意度测评",
    "poll.valid": "满意度测评",
    "poll.not-too-soon": "满意度测评",
    "poll.held": {
      at: "满意度测评",
      evidence: "mirror",
      text: {
        en: "The masses score their satisfaction with the person.",
        zh: "由群众进行满意度测评。",
      },
    },
    "poll.held-somewhere": "满意度测评",
    "poll.fresh": "满意度测评",
    "poll.pass-mark": {
      at: "满意度测评",
      evidence: "mirror",
      text: {
        en: "A score below 80 prolongs the observation by a year.",
        zh: "测评低于80分的，延长考察一年。",
      },
    },
    "poll.floor": {
      at: "满意度测评",
      evidence: "mirror",
      text: {
        en: "A score below 60 ends the status of activist; this library denies the step and leaves it to people to end the status.",
        zh: "测评低于60分的，取消入党积极分子资格（本库按不予处理，资格的取消由组织决定）。",
      },
    },
    "deferral.over": "满意度测评",
    "deferral.at-most-two": "满意度测评",
  },
  rules: [...pollRules, poll.floor, ...deferralRules],
  terms: {
    poll: {
      returned: moreThan(1, 2),
      ballots: minimum(7),
      passMark: atLeast(80, 100),
      floor: atLeast(60, 100),
      fresh: maximum(months(6)),
      deferral: minimum(years(1)),
      refusal: minimum(years(1)),
      deferrals: maximum(2),
    },
  },
};
