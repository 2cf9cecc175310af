import { months, years } from "../../kernel/quantity.js";
import { atLeast, moreThan } from "../../kernel/threshold.js";
import { atMostTwo as deferralAtMostTwo } from "../../rules/deferral/at-most-two.js";
import { over as deferralOver } from "../../rules/deferral/over.js";
import { addsUp as pollAddsUp } from "../../rules/poll/adds-up.js";
import { floor as pollFloor } from "../../rules/poll/floor.js";
import { fresh as pollFresh } from "../../rules/poll/fresh.js";
import { heldSomewhere as pollHeldSomewhere } from "../../rules/poll/held-somewhere.js";
import { held as pollHeld } from "../../rules/poll/held.js";
import { notTooSoon as pollNotTooSoon } from "../../rules/poll/not-too-soon.js";
import { passMark as pollPassMark } from "../../rules/poll/pass-mark.js";
import { valid as pollValid } from "../../rules/poll/valid.js";
import { maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";

/**
 * Songcun township 宋村乡 (procedure §5.2, no. 2): the masses score their satisfaction; under 80 the observation goes on for a
 * year, under 60 it ends. The score is entered as a poll; ending the status of activist is left to people.
 */
export const songcun: Overlay = {
  id: "songcun",
  rules: [
    pollAddsUp,
    pollValid,
    pollNotTooSoon,
    pollHeld,
    pollHeldSomewhere,
    pollFresh,
    pollPassMark,
    pollFloor,
    deferralOver,
    deferralAtMostTwo,
  ],
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
