import { finding } from "./finding.mjs";
import { isPolled } from "./standing.mjs";
import { cites } from "./terms.mjs";

/** Whether a poll was held at each place, or set aside at one. */
export const held = ({ shares, waiver }) => {
  const missing = shares.filter(({ of }) => of === 0);
  const measured = { polls: shares };
  const clause = cites["poll.held"];
  if (missing.length === 0) return finding("poll.held", "holds", "bar", measured, clause);
  if (waiver !== undefined) return finding("poll.held", "waived", "bar", measured, clause, undefined, waiver);
  return finding("poll.held", "awaits", "bar", measured, clause, missing.map(poll));
};

/** Whether at least one place was polled. */
export const heldSomewhere = ({ shares }) => {
  const polled = shares.filter(isPolled).map(placeOf);
  const measured = { polled, asked: shares.map(placeOf) };
  const clause = cites["poll.held-somewhere"];
  return polled.length > 0
    ? finding("poll.held-somewhere", "holds", "bar", measured, clause)
    : finding("poll.held-somewhere", "awaits", "bar", measured, clause, shares.map(poll));
};

const placeOf = ({ at }) => at;
const poll = ({ at }) => ({ step: "poll", at });
