import { monthsAfter } from "./days.mjs";

/**
 * What earlier meetings left behind: how many deferred, until when the last failed poll holds up the next meeting, and
 * at how many places such a poll still stands.
 */
export const setbackFacts = (dossier) => {
  const failed = [...dossier.deferrals, ...dossier.refusals].flatMap((one) => failedAt(one, dossier));
  const waits = failed.map((poll) => monthsAfter(poll.on, reaches(60, poll) ? 6 : 12));
  const standing = [dossier.polls.residence, dossier.polls.origin].filter((poll) => failed.includes(poll));
  return {
    deferrals: dossier.deferrals.length,
    deferredUntil: waits.length === 0 ? null : Math.max(...waits),
    failedPollsStanding: standing.length,
  };
};

/**
 * The polls that a meeting failed on: those under the mark, or under the floor where the mark had been waived by then.
 */
const failedAt = ({ polls, waivers }, dossier) => {
  const waived = dossier.waivers.slice(0, waivers).some(({ rule }) => rule === "poll.pass-mark");
  const held = [polls.residence, polls.origin].filter((poll) => poll !== undefined && validIn(poll) > 0);
  return held.filter((poll) => !reaches(waived ? 60 : 80, poll));
};

const reaches = (percent, poll) => poll.approve * 100 >= validIn(poll) * percent;

const validIn = (poll) => poll.approve + poll.against + poll.abstain;
