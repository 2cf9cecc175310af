import { monthsAfter } from "./days.mjs";

/**
 * The polls that count, one for each place to be asked. Where `poll.held` was waived, a place without votes is left
 * out, but never both. Places without a poll, or without a vote in it, are counted.
 */
export const pollFacts = (dossier, placesToAsk) => {
  const each = placesToAsk.map((at) => pollAt(dossier.polls[at]));
  const voted = each.filter((poll) => (poll?.valid ?? 0) > 0);
  const waived = dossier.waivers.some((waiver) => waiver.rule === "poll.held");
  const standing = waived && voted.length > 0 ? voted : each;
  return {
    polls: standing.filter((poll) => poll !== undefined),
    placesWithoutPoll: standing.filter((poll) => poll === undefined).length,
    placesWithoutVotes: standing.filter((poll) => (poll?.valid ?? 0) === 0).length,
    votesAtEachPlace: each.map((poll) => poll?.valid ?? 0),
  };
};

const pollAt = (poll) => {
  if (poll === undefined) return undefined;
  const valid = poll.approve + poll.against + poll.abstain;
  return {
    issued: poll.issued,
    returned: poll.returned,
    counted: valid + poll.spoiled,
    valid,
    approve: poll.approve,
    goodUntil: monthsAfter(poll.on, 6),
  };
};
