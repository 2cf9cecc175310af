import { months } from "../../kernel/quantity.js";
import { moreThan } from "../../kernel/threshold.js";
import { sevenDays as noticeSevenDays } from "../../rules/notice/seven-days.js";
import { maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";
import { deferralRules, pollRules } from "./poll-rules.js";

/**
 * Qingshan township 青山乡 (procedure §5.1, §5.2 no. 3): representatives of the masses, seven at least, vote; not more
 * than half defers once, the second time denies; every decision is on notice for seven days.
 */
export const qingshan: Overlay = {
  id: "qingshan",
  rules: [noticeSevenDays, ...pollRules, ...deferralRules],
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
