import { months, years } from "../../kernel/quantity.js";
import { atLeast, moreThan } from "../../kernel/threshold.js";
import { floor as pollFloor } from "../../rules/poll/floor.js";
import { maximum, minimum } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";
import { deferralRules, pollRules } from "./poll-rules.js";

/**
 * Songcun township 宋村乡 (procedure §5.2, no. 2): the masses score their satisfaction; under 80 the observation goes on
 * for a year, under 60 it ends. The score is entered as a poll; ending the status of activist is left to people.
 */
export const songcun: Overlay = {
  id: "songcun",
  rules: [...pollRules, pollFloor, ...deferralRules],
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
