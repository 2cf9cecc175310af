import type { Dossier } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import { type Day, later } from "../kernel/day.js";
import { cellsToHear, heardAt } from "../rules/investigation/heard.js";
import type { Maximum, Terms } from "../rules/terms.js";
import { nextStep } from "./outlook.js";

/** The minute a period is counted from. `from` is the day it starts, where that is not the minute's own. */
export interface Anchor {
  readonly step: StepName;
  readonly on: Day;
  readonly from?: Day;
}

/** A period of the law that runs in a file. */
export interface Clock {
  readonly rule: string;
  /** The place it is about, for what is done at each. */
  readonly at?: Place;
  /** The step that meets the deadline. */
  readonly step: StepName | ((dossier: Dossier) => StepName);
  /** The step at which the rule judges whether it was met, where that is another one. */
  readonly judgedAt?: (dossier: Dossier) => StepName;
  /** `undefined` while the period does not run. */
  readonly anchor: (dossier: Dossier, terms: Terms) => Anchor | undefined;
  readonly within: (terms: Terms) => Maximum;
  /** The day it was met. */
  readonly met?: (dossier: Dossier) => Day | undefined;
}

const atStage = (dossier: Dossier, stage: Dossier["stage"], step: StepName): Anchor | undefined =>
  dossier.stage === stage && dossier.since !== undefined ? { step, on: dossier.since } : undefined;

const lastReview = (dossier: Dossier): Anchor | undefined => {
  const on = dossier.stage === "activist" ? dossier.reviews.at(-1) : undefined;
  return on === undefined ? atStage(dossier, "activist", "recognize") : { step: "examine", on };
};

const theVote = (dossier: Dossier): StepName => (dossier.stage === "probationer" ? "convert" : "admit");

/** Evidence ages until a vote has used it. */
const unused = (dossier: Dossier, evidence: Anchor | undefined): Anchor | undefined =>
  dossier.resolution === undefined ? evidence : undefined;

const pollAt = (dossier: Dossier, at: Place): Anchor | undefined => {
  const poll = dossier.polls[at];
  return poll && { step: "poll", on: poll.on };
};

/** Only a listed opinion goes stale, as in the rule. */
const oldestOpinion = (dossier: Dossier, { investigation }: Terms): Anchor | undefined => {
  const days = cellsToHear(dossier, investigation.cells).flatMap((cell) => heardAt(dossier, cell)?.on ?? []);
  const [on] = days.sort();
  return on === undefined ? undefined : { step: "consult", on };
};

const endOfProbation = ({ stage, since, ends, latest }: Dossier): Anchor | undefined =>
  stage === "probationer" && since !== undefined && ends !== undefined
    ? { step: "admit", on: since, from: later(ends, latest.postpone?.until ?? ends) }
    : undefined;

const reviewsAt = () => "nominate" as const;

const freshPoll = (at: Place): Clock => ({
  rule: "poll.fresh",
  at,
  step: "poll",
  judgedAt: theVote,
  anchor: (dossier) => unused(dossier, pollAt(dossier, at)),
  within: ({ poll }) => poll.fresh,
});

/** Every period that runs in a file, in the order of the procedure. */
export const clocks: readonly Clock[] = [
  {
    rule: "talk.within-a-month",
    step: "talk",
    anchor: (dossier) => atStage(dossier, "applicant", "apply"),
    within: ({ talk }) => talk.within,
    met: ({ days }) => days.talk,
  },
  {
    rule: "recognition.filed",
    step: "file",
    judgedAt: reviewsAt,
    anchor: (dossier) => atStage(dossier, "activist", "recognize"),
    within: ({ cultivation }) => cultivation.filedWithin,
    met: ({ filed }) => filed.recognition,
  },
  {
    rule: "cultivation.reviewed",
    step: "examine",
    judgedAt: reviewsAt,
    anchor: lastReview,
    within: ({ cultivation }) => cultivation.reviewedEvery,
  },
  /* @__PURE__ */ freshPoll("residence"),
  /* @__PURE__ */ freshPoll("origin"),
  {
    rule: "investigation.fresh",
    step: "consult",
    judgedAt: theVote,
    anchor: (dossier, terms) => unused(dossier, oldestOpinion(dossier, terms)),
    within: ({ investigation }) => investigation.fresh,
  },
  {
    rule: "admission.within-a-month",
    step: "admit",
    anchor: ({ latest: { prereview } }) =>
      prereview?.outcome === "passed" ? { step: "prereview", on: prereview.on } : undefined,
    within: ({ prereview }) => prereview.meetingWithin,
    met: ({ resolution }) => resolution?.on,
  },
  {
    rule: "approval.within-three-months",
    step: nextStep,
    anchor: ({ resolution }) => resolution,
    within: ({ approval }) => approval.within,
  },
  {
    rule: "approval.within-six-months",
    step: nextStep,
    anchor: ({ resolution }) => resolution,
    within: ({ approval }) => approval.atMost,
  },
  {
    rule: "oath.within-a-month",
    step: "swear",
    anchor: ({ stage, days: { "approve-admission": on } }) =>
      stage === "probationer" && on !== undefined ? { step: "approve-admission", on } : undefined,
    within: ({ oath }) => oath.within,
    met: ({ days }) => days.swear,
  },
  {
    rule: "conversion.on-time",
    step: "convert",
    anchor: endOfProbation,
    within: ({ conversion }) => conversion.decidedWithin,
    met: ({ resolution }) => resolution?.on,
  },
  {
    rule: "postponement.at-most-six-months",
    step: "convert",
    judgedAt: () => "postpone",
    anchor: ({ ends, latest: { postpone } }) =>
      postpone && ends !== undefined ? { step: "postpone", on: postpone.on, from: ends } : undefined,
    within: ({ postponement }) => postponement.longest,
    met: ({ resolution }) => resolution?.on,
  },
];
