import * as deferral from "../../rules/deferral.js";
import * as poll from "../../rules/poll/index.js";

/** What every place that polls asks of a poll: that it adds up, counts, is held in time, and reaches the mark. */
export const pollRules = [
  poll.addsUp,
  poll.valid,
  poll.notTooSoon,
  poll.held,
  poll.heldSomewhere,
  poll.fresh,
  poll.passMark,
] as const;

/** What follows from a poll that fell short. */
export const deferralRules = [deferral.over, deferral.atMostTwo] as const;
