import { isHandOver, monthsAfter } from "./move.mjs";
import { enter, isApproved, letGo, noSteps, nothingRaised } from "./state.mjs";

/** A vote that confirms the one that waits keeps its day; any other is a new resolution, to be deliberated anew. */
export const resolve = (dossier, minute) => {
  const { resolution, latest } = dossier;
  if (resolution?.step === minute.step && !isLapsed(resolution, minute)) {
    dossier.resolution = { ...minute, on: resolution.on };
    dossier.voted = votedOf(dossier);
    return;
  }
  letGo(dossier);
  dossier.resolution = minute;
  dossier.voted = votedOf(dossier);
  latest.deliberate = undefined;
  latest.interview = undefined;
  if (isApproved(dossier, minute.step)) return;
  Object.assign(dossier.days, { [minute.step]: minute.on, deliberate: undefined, interview: undefined });
};

/** What a meeting relies on. */
export const votedOf = ({ person, holder }) => ({ person, by: holder, papers: undefined });

export const isLapsed = (resolution, { on }) => on > monthsAfter(resolution.on, 6);

const goingOn = ["admit", "convert", "extend", "cancel", "postpone", "step-down"];

/** Whether another matter goes on after a resolution that has lapsed, which then waits no more. */
export const isDropped = ({ resolution }, minute) =>
  resolution !== undefined &&
  goingOn.includes(minute.step) &&
  minute.step !== resolution.step &&
  isLapsed(resolution, minute);

const records = ["assign-mentors", "examine", "notice", "name-sponsors", "consult", "poll"];

/** Whether a minute since the vote on admission falls into the probation: a record, or a move. */
export const isCarriedOver = (dossier, minute) =>
  minute.step === "transfer" ? isHandOver(dossier, minute) : records.includes(minute.step);

/** The milestones of an activist. */
export const milestones = ["apply", "talk", "recognize"];

/** One stage back: the milestones of what stands are kept. */
export const stepDown = (dossier, { on }) => {
  const { days, filed, stage } = dossier;
  const isActivist = stage === "candidate";
  enter(dossier, isActivist ? "activist" : "applicant");
  dossier.raised = nothingRaised();
  dossier.since = isActivist ? on : days.apply;
  dossier.filed = isActivist ? { ...filed, nomination: undefined } : {};
  dossier.days = noSteps();
  for (const step of isActivist ? milestones : milestones.slice(0, 2)) dossier.days[step] = days[step];
};
