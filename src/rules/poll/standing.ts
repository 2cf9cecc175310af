import type { Polls, Records } from "../../domain/dossier.js";
import { placeOf, placesToAsk } from "../../domain/person.js";
import { type Place, places } from "../../domain/place.js";
import { type PollCount, validBallots } from "../../domain/poll.js";
import type { Step } from "../../domain/step.js";
import type { Day } from "../../kernel/day.js";
import { meets, type Share, type Threshold } from "../../kernel/threshold.js";
import { waiverOf } from "../evidence.js";

/**
 * The poll that counts at a place: the last one, with its approving and its valid ballots; `on` is missing where none
 * was held.
 */
export interface Standing extends Share {
  readonly at: Place;
  readonly on: Day | undefined;
  readonly poll: PollCount | undefined;
}

/** The poll that counts at each place to be asked, polled or not. */
export const pollsAtEach = (dossier: Records): readonly Standing[] =>
  placesToAsk(dossier.person).map((at) => standingAt(at, dossier.polls[at]));

/**
 * The polls a vote is measured on: one for each place to be asked. Where a committee has waived `poll.held`, one place
 * without a poll is left out, but never both.
 */
export const standing = (dossier: Records): readonly Standing[] => {
  const all = pollsAtEach(dossier);
  if (waiverOf(dossier, "poll.held") === undefined || !all.some(isPolled)) return all;
  return all.filter(isPolled);
};

/** Whether a place has a poll with at least one valid ballot. */
export const isPolled = (poll: Standing): boolean => poll.of > 0;

/** The polls a step is about: the one at hand if it is a poll, otherwise all that stand. */
export const pollsAtHand = ({
  dossier,
  step,
}: {
  readonly dossier: Records;
  readonly step: Step;
}): readonly Standing[] =>
  step.step === "poll" ? [standingAt(placeOf(dossier.person, step.at), step)] : standing(dossier);

/** Those polls that fall short of a mark. */
export const under = (mark: Threshold, polls: readonly Standing[]): readonly Standing[] =>
  polls.filter((poll) => isPolled(poll) && !meets(mark, poll));

/** The polls of a meeting as they stood on its day, held or not. */
export const standingThen = (polls: Polls): readonly Standing[] => places.map((at) => standingAt(at, polls[at]));

const standingAt = (at: Place, poll: Step<"poll"> | undefined): Standing =>
  poll === undefined
    ? { at, count: 0, of: 0, on: undefined, poll }
    : { at, count: poll.approve, of: validBallots(poll), on: poll.on, poll };
