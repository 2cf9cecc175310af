import { numbered, numberedAfter } from "./day.mjs";
import { finding, kept } from "./finding.mjs";
import { cites, moreThanHalf, seven, sixMonths } from "./terms.mjs";

/** Whether the papers of each poll add up. */
export const addsUp = (standing) => {
  const polls = standing.map(papersOf);
  const isBad = polls.some(
    ({ counted, returned, issued }) => counted !== undefined && !(counted === returned && returned <= issued),
  );
  return answered("poll.adds-up", isBad, standing, { polls });
};

const papersOf = ({ at, of, poll }) =>
  poll === undefined
    ? { at, issued: 0, returned: 0, counted: undefined }
    : { at, issued: poll.issued, returned: poll.returned, counted: of + poll.spoiled };

/** Whether enough papers of each poll came back. */
export const valid = (standing) => {
  const polls = standing.map(returnedOf);
  const isBad = polls.some(({ held, count, of }) => held && !(count * 2 > of && count >= seven.count));
  return answered("poll.valid", isBad, standing, { polls, mark: moreThanHalf, ballots: seven });
};

const returnedOf = ({ at, poll }) =>
  poll === undefined ? { at, count: 0, of: 0, held: false } : { at, count: poll.returned, of: poll.issued, held: true };

/** Whether each poll is at most half a year old. */
export const fresh = (standing, on) => {
  const today = numbered(on);
  const polls = standing.map(({ at, poll }) => ({ at, on: poll === undefined ? undefined : poll.on }));
  const isBad = polls.some((poll) => poll.on !== undefined && today > numberedAfter(poll.on, sixMonths.count));
  return answered("poll.fresh", isBad, standing, { on, fresh: sixMonths, polls });
};

/** Broken where one poll is bad; otherwise a poll that was not held is awaited. */
const answered = (id, isBad, standing, measured) => {
  if (isBad) return finding(id, "broken", "bar", measured, cites[id]);
  const missing = standing.filter(({ poll }) => poll === undefined);
  return missing.length === 0
    ? finding(id, kept(true), "bar", measured, cites[id])
    : finding(
        id,
        "awaits",
        "bar",
        measured,
        cites[id],
        missing.map(({ at }) => ({ step: "poll", at })),
      );
};
