import { months } from "../../kernel/quantity.js";
import { atLeast, moreThan } from "../../kernel/threshold.js";
import { dutiesDone as entrustingDutiesDone } from "../../rules/entrusting/duties-done.js";
import { doubtsWeighed as investigationDoubtsWeighed } from "../../rules/investigation/doubts-weighed.js";
import { fresh as investigationFresh } from "../../rules/investigation/fresh.js";
import { full as investigationFull } from "../../rules/investigation/full.js";
import { noneAdverse as investigationNoneAdverse } from "../../rules/investigation/none-adverse.js";
import { rightSide as leadRightSide } from "../../rules/lead/right-side.js";
import { atResidence as mentorsAtResidence } from "../../rules/mentors/at-residence.js";
import { floor as pollFloor } from "../../rules/poll/floor.js";
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
    mentorsAtResidence,
    leadRightSide,
    entrustingDutiesDone,
    investigationFull,
    investigationNoneAdverse,
    investigationDoubtsWeighed,
    investigationFresh,
    ...pollRules,
    pollFloor,
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
