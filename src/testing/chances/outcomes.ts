import fc from "fast-check";
import type { Turnout } from "../ballots.js";
import type { Response } from "../polls.js";
import { percent } from "./often.js";

/** How a meeting turns out: from just enough to everybody. */
export const turnout: fc.Arbitrary<Turnout> = fc.record({
  entitled: percent,
  present: percent,
  written: percent,
  yes: percent,
});

/** How a poll turns out: from just enough to everybody. */
export const response: fc.Arbitrary<Response> = fc.record({
  issued: percent,
  returned: percent,
  spoiled: percent,
  approve: percent,
});
