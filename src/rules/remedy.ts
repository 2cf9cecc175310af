import type { StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Day } from "../kernel/day.js";
import { type Share, shortfall, type Threshold } from "../kernel/threshold.js";
import type { Awaited } from "./answer.js";

/** The smallest change that mends a broken rule. Where several stand in a list, all of them are needed. */
export type Remedy =
  /** Take the step no earlier than this day. */
  | { readonly kind: "wait"; readonly until: Day }
  /** Bring this in: a step not taken yet or to be taken anew, or a field of the step put right. */
  | { readonly kind: "bring"; readonly missing: readonly Awaited[] }
  /**
   * How many more in favor: `converted` from those who voted otherwise, or `added` by others who vote in favor. One of
   * the two is missing where no number of such changes is enough.
   */
  | { readonly kind: "approvals"; readonly at?: Place; readonly converted?: number; readonly added?: number }
  /** How many more members in the room. */
  | { readonly kind: "attendance"; readonly more: number }
  /** A number in the step brought to this value. */
  | { readonly kind: "amount"; readonly step: StepName; readonly field: string; readonly to: number }
  /** A day in the step brought forward to this one. */
  | { readonly kind: "no-later"; readonly step: StepName; readonly field: string; readonly day: Day }
  /** Any one of these. */
  | { readonly kind: "any-of"; readonly of: readonly Remedy[] };

/** Wait until a day; without a day there is nothing to wait for. */
export const waitUntil = (until: Day | undefined): readonly Remedy[] =>
  until === undefined ? [] : [{ kind: "wait", until }];

/** Bring in what is missing. */
export const bring = (...missing: readonly Awaited[]): readonly Remedy[] => [{ kind: "bring", missing }];

/**
 * More approving ballots in every poll under the mark, by changed minds or by more people; none where one of them can
 * never reach it.
 */
export const moreApprovals = (
  mark: Threshold,
  polls: readonly (Share & { readonly at: Place })[],
): readonly Remedy[] => {
  const short = polls
    .map((poll) => ({ at: poll.at, ...shortfall(mark, poll) }))
    .filter(({ converted }) => converted !== 0);
  const hopeless = short.some(({ converted, added }) => converted === undefined && added === undefined);
  return hopeless ? [] : short.map((one) => ({ kind: "approvals", ...one }));
};

/**
 * More votes in favor at a meeting: those entitled stay as they are, so a mind changed and an absent member heard
 * count alike.
 */
export const moreVotes = (mark: Threshold, share: Share): readonly Remedy[] => {
  const { converted } = shortfall(mark, share);
  return converted === undefined ? [] : [{ kind: "approvals", converted, added: converted }];
};

/** More members in the room. */
export const moreAttendance = (mark: Threshold, share: Share): readonly Remedy[] => {
  const { converted } = shortfall(mark, share);
  return converted === undefined ? [] : [{ kind: "attendance", more: converted }];
};
