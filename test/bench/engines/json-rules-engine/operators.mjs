/**
 * The comparisons that json-rules-engine does not bring along: shares by cross-multiplying, and what is asked of the
 * count of a poll.
 */
export const operators = {
  over: (share, mark) => share.of > 0 && share.count * mark.whole > share.of * mark.part,
  addsUp: (poll) => poll.counted === poll.returned && poll.returned <= poll.issued,
  returnedOver: (poll, mark) => poll.issued > 0 && poll.returned * mark.whole > poll.issued * mark.part,
  returnedUnder: (poll, fewest) => poll.returned < fewest,
  approvedUnder: (poll, mark) => poll.valid > 0 && poll.approve * mark.whole < poll.valid * mark.part,
  staleOn: (poll, day) => poll.goodUntil < day,
};
