import type fc from "fast-check";
import type { Turnout } from "../ballots.js";
import type { FastCheck } from "../fast-check.js";
import type { Response } from "../polls.js";
import { percent } from "./often.js";

/** How a meeting turns out: from just enough to everybody. */
export const turnout = (fc: FastCheck): fc.Arbitrary<Turnout> =>
  fc.record({
    entitled: percent(fc),
    present: percent(fc),
    written: percent(fc),
    yes: percent(fc),
  });

/** How a poll turns out: from just enough to everybody. */
export const response = (fc: FastCheck): fc.Arbitrary<Response> =>
  fc.record({
    issued: percent(fc),
    returned: percent(fc),
    spoiled: percent(fc),
    approve: percent(fc),
  });
