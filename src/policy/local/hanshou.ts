import { months } from "../../kernel/quantity.js";
import { atLeast, moreThan } from "../../kernel/threshold.js";
import * as entrusting from "../../rules/entrusting.js";
import * as investigation from "../../rules/investigation.js";
import * as lead from "../../rules/lead.js";
import * as mentors from "../../rules/mentors.js";
import * as poll from "../../rules/poll/index.js";
import type { Article } from "../../rules/source.js";
import { choice, listed, maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";
import { deferralRules, pollRules } from "./poll-rules.js";

/** A passage of the essay that was read. */
const read = (at: string, quote: string): Article => ({ at, quote, evidence: "mirror", verified: true });

/**
 * The essay of Hanshou county 汉寿县: both places are asked, polls are held at both, under 80 % approval defers and
 * under 60 % denies, at admission and at conversion; inflow leads. Where the essay is silent, docs/research.md#open-questions.
 */
export const hanshou: Overlay = {
  id: "hanshou",
  evidence: "default",
  articles: {
    "mentors.at-residence": "二(一)",
    "lead.right-side": read("三", "要以流入地黨組織為主,由流出地和流入地黨組織共同負責"),
    "entrusting.duties-done": read("二(二)", "與他們建立起委托培養關系"),
    "investigation.full": read("三(1)(2)", "一是要在其從業(居住)所在地和原籍地實行“雙邊考察”"),
    "investigation.none-adverse": "三(2)",
    "investigation.doubts-weighed": "三(1)(2)",
    "investigation.fresh": "三(1)(2)",
    "poll.adds-up": "三(3)",
    "poll.valid": "三(3)",
    "poll.not-too-soon": "三(3)",
    "poll.held": read("三(3)", "三是要在從業(居住)所在地和原籍地進行民意調查"),
    "poll.held-somewhere": "三(3)",
    "poll.fresh": "三(3)",
    "poll.pass-mark": read("三(3)", "對在民意調查中“贊成票”低于80%的,暫緩發展和轉正"),
    "poll.floor": read("三(3)", "“贊成票”低于60%的,不予發展和轉正"),
    "deferral.over": "三(3)",
    "deferral.at-most-two": "三(3)",
  },
  rules: [
    mentors.atResidence,
    lead.rightSide,
    entrusting.dutiesDone,
    investigation.full,
    investigation.noneAdverse,
    investigation.doubtsWeighed,
    investigation.fresh,
    ...pollRules,
    poll.floor,
    ...deferralRules,
  ],
  terms: {
    lead: { side: choice("inflow") },
    investigation: {
      cells: listed([
        "residence/employer",
        "residence/community",
        "residence/police",
        "residence/family-planning",
        "residence/commerce",
        "residence/tax",
        "origin/community",
        "origin/police",
        "origin/family-planning",
        "origin/commerce",
        "origin/tax",
      ]),
      fresh: maximum(months(6)),
    },
    poll: {
      returned: moreThan(1, 2),
      ballots: minimum(7),
      passMark: atLeast(80, 100),
      floor: atLeast(60, 100),
      fresh: maximum(months(6)),
      deferral: minimum(months(6)),
      refusal: minimum(months(12)),
      deferrals: maximum(2),
    },
  },
};
