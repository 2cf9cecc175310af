import { approvalOf, isVote } from "../../domain/approvals.js";
import type { StepName } from "../../domain/ladder.js";
import { isLapsed } from "../../domain/dossier.js";
import type { Minute } from "../../domain/minute.js";
import type { Resolution } from "../../domain/step.js";
import { asWhole } from "../../domain/told.js";
import type { Draft } from "./draft.js";
import { emptyList } from "./empty.js";

type Vote = Minute<Resolution["step"]>;

/**
 * The meeting passed a resolution. While one on the same matter stands it is confirmed, and its day stays; otherwise it is
 * a new one, which asks for a new deliberation and a new talk.
 */
export const vote = (draft: Draft, minute: Vote): void => {
  const standing = draft.resolution;
  if (standing?.step === minute.step && !isLapsed(standing, minute.on)) {
    draft.resolution = Object.freeze({ ...asWhole<Resolution>(minute), on: standing.on });
    draft.voted = Object.freeze({ person: draft.person, by: draft.holder, papers: undefined }); // it relied on today's file
    return;
  }
  letGo(draft);
  draft.resolution = asWhole<Resolution>(minute);
  draft.voted = Object.freeze({ person: draft.person, by: draft.holder, papers: undefined });
  draft.latest.deliberate = undefined;
  draft.latest.interview = undefined;
  if (isApproved(draft, minute.step)) return;
  Object.assign(draft.days, { [minute.step]: minute.on, deliberate: undefined, interview: undefined });
};

/** Whether a resolution of this kind was approved in this round: then its day stands, whatever is voted on after it. */
const isApproved = ({ days }: Draft, step: Resolution["step"]): boolean => days[approvalOf(step)] !== undefined;

/** The resolution that waits does not stand: it is gone, and so is its day. */
export const letGo = (draft: Draft): void => {
  const step = draft.resolution?.step;
  if (step !== undefined && !isApproved(draft, step)) draft.days[step] = undefined;
  clearResolution(draft);
};

/** The meeting's last word counts: a vote that is lost, or puts the matter off, takes the earlier resolution back. */
export const takeBack = (draft: Draft, { step }: Minute): void => {
  if (draft.resolution?.step === step) letGo(draft);
};

/** A resolution that has lapsed waits no more once the meeting, or the branch, goes on to another matter. */
export const dropLapsed = (draft: Draft, { step, on }: Minute): void => {
  if (draft.resolution === undefined || !isGoingOn(step)) return;
  if (step !== draft.resolution.step && isLapsed(draft.resolution, on)) letGo(draft);
};

const isGoingOn = (step: StepName): boolean => isVote(step) || step === "postpone" || step === "step-down";

/** No resolution waits any more. */
export const clearResolution = (draft: Draft): void => {
  draft.resolution = undefined;
  draft.voted = undefined;
  draft.sinceVote = emptyList;
};
