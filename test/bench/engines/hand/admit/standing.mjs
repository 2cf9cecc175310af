import { waiverOf } from "./finding.mjs";

/** The polls of both places (or of the one) as counted, those a vote is measured on, and their bare shares. */
export const pollsOf = (dossier) => {
  const { person, polls } = dossier;
  const all = [counted("residence", polls.residence)];
  if (person === undefined || person.places.residence !== person.places.origin)
    all.push(counted("origin", polls.origin));
  const shares = all.map(share);
  const waiver = waiverOf(dossier, "poll.held");
  const isPartial = waiver !== undefined && shares.some(isPolled) && !shares.every(isPolled);
  if (!isPartial) return { all, shares, waiver, standing: all, standingShares: shares };
  return { all, shares, waiver, standing: all.filter(isPolled), standingShares: shares.filter(isPolled) };
};

/** Whether there is at least one valid ballot. */
export const isPolled = ({ of }) => of > 0;

/** Approving and valid ballots of a poll; of none, nothing. */
export const counted = (at, poll) =>
  poll === undefined
    ? { at, count: 0, of: 0, poll }
    : { at, count: poll.approve, of: poll.approve + poll.against + poll.abstain, poll };

const share = ({ at, count, of }) => ({ at, count, of });
