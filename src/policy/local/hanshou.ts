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
import { choice, listed, maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";
import { deferralRules, pollRules } from "./poll-rules.js";

/**
 * The essay of Hanshou county 汉寿县: both places are asked, polls are held at both, under 80 % approval defers and
 * under 60 % denies, at admission and at conversion; inflow leads. Where the essay is silent, procedure §8.
 */
export const hanshou: Overlay = {
  id: "hanshou",
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
