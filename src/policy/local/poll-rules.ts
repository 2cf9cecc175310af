import { atMostTwo } from "../../rules/deferral/at-most-two.js";
import { over } from "../../rules/deferral/over.js";
import { addsUp } from "../../rules/poll/adds-up.js";
import { fresh } from "../../rules/poll/fresh.js";
import { held } from "../../rules/poll/held.js";
import { heldSomewhere } from "../../rules/poll/held-somewhere.js";
import { notTooSoon } from "../../rules/poll/not-too-soon.js";
import { passMark } from "../../rules/poll/pass-mark.js";
import { valid } from "../../rules/poll/valid.js";

/** What every place that polls asks of a poll: that it adds up, counts, is held in time, and reaches the mark. */
export const pollRules = [addsUp, valid, notTooSoon, held, heldSomewhere, fresh, passMark] as const;

/** What follows from a poll that fell short. */
export const deferralRules = [over, atMostTwo] as const;
