import { noSteps } from "./state.mjs";

/** What a probation begins with: of what was gathered, and of the moves, those since the vote, at their places. */
export const carriedOver = ({ sinceVote, latest, received, polls, formerPolls, heard, notices, posted, away }) => {
  if (sinceVote.length === 0) return {};
  const since = new Set(sinceVote);
  const only = (cells) => Object.fromEntries(Object.entries(cells).filter(([, one]) => since.has(one)));
  const both = ({ residence, origin }) => ({ residence: only(residence), origin: only(origin) });
  return {
    latest: { ...noSteps(), ...only(latest) },
    reviews: sinceVote.filter(({ step }) => step === "examine").map(({ on }) => on),
    received: sinceVote.some(({ step }) => step === "transfer") ? received : undefined,
    polls: only(polls),
    formerPolls: {
      residence: formerPolls.residence.filter((one) => since.has(one)),
      origin: formerPolls.origin.filter((one) => since.has(one)),
    },
    heard: both(heard),
    notices: only(notices),
    posted: both(posted),
    away: away.map(({ place, poll, formerPolls, ...site }) => ({
      place,
      poll: since.has(poll) ? poll : undefined,
      formerPolls: formerPolls.filter((one) => since.has(one)),
      heard: only(site.heard),
      vetted: false,
      posted: only(site.posted),
    })),
  };
};
