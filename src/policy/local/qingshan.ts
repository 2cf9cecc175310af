import { months } from "../../kernel/quantity.js";
import { moreThan } from "../../kernel/threshold.js";
import { atMostTwo as deferralAtMostTwo } from "../../rules/deferral/at-most-two.js";
import { over as deferralOver } from "../../rules/deferral/over.js";
import { sevenDays as noticeSevenDays } from "../../rules/notice/seven-days.js";
import { addsUp as pollAddsUp } from "../../rules/poll/adds-up.js";
import { fresh as pollFresh } from "../../rules/poll/fresh.js";
import { heldSomewhere as pollHeldSomewhere } from "../../rules/poll/held-somewhere.js";
import { held as pollHeld } from "../../rules/poll/held.js";
import { notTooSoon as pollNotTooSoon } from "../../rules/poll/not-too-soon.js";
import { passMark as pollPassMark } from "../../rules/poll/pass-mark.js";
import { valid as pollValid } from "../../rules/poll/valid.js";
import { maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";

/**
 * Qingshan township 青山乡 (procedure §5.1, §5.2 no. 3): representatives of the masses, seven at least, vote; not more than half
 * defers once, the second time denies; every decision is on notice for seven days.
 */
export const qingshan: Overlay = {
  id: "qingshan",
  rules: [
    noticeSevenDays,
    pollAddsUp,
    pollValid,
    pollNotTooSoon,
    pollHeld,
    pollHeldSomewhere,
    pollFresh,
    pollPassMark,
    deferralOver,
    deferralAtMostTwo,
  ],
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
