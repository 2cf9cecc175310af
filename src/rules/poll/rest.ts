import { meets, type Share } from "../../kernel/threshold.js";
import type { Terms } from "../terms.js";

/**
 * How many months a poll under the mark holds up the next one, and the meeting: under the floor never less long than
 * above it. A poll that passed, or in which nobody voted, holds up nothing.
 */
export const restOf = (poll: Share, { passMark, floor, deferral, refusal }: Terms["poll"]): number => {
  if (poll.of === 0 || meets(passMark, poll)) return 0;
  return meets(floor, poll) ? deferral.of.count : Math.max(deferral.of.count, refusal.of.count);
};
