import { landing, stepNames, type StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Draft } from "./draft.js";
import { noDays, noFilings, nothingRaised } from "./empty.js";
import { openStage } from "./open-stage.js";

/**
 * A candidate is an activist again, or an activist an applicant. The application and the talk stand; mentors and reviews
 * are asked anew. A candidate who stepped down has been an activist since that day.
 */
export const stepDown = (draft: Draft, minute: Minute<"step-down">): void => {
  const stage = landing("step-down", draft.stage) ?? draft.stage;
  openStage(draft, stage);
  draft.raised = nothingRaised;
  if (stage === "activist") {
    draft.since = minute.on;
    draft.filed = Object.freeze({ ...draft.filed, nomination: undefined });
    keepDays(draft, untilRecognition);
  } else {
    draft.since = draft.days.apply;
    draft.filed = noFilings;
    keepDays(draft, untilTalk);
  }
};

/** The milestones that stand; what was reached after them is still to be reached. */
const keepDays = (draft: Draft, kept: readonly StepName[]): void => {
  const days: { -readonly [K in StepName]: Draft["days"][K] } = { ...noDays() };
  for (const step of kept) days[step] = draft.days[step];
  draft.days = days;
};

const untilTalk = stepNames.slice(0, stepNames.indexOf("talk") + 1);
const untilRecognition = stepNames.slice(0, stepNames.indexOf("recognize") + 1);
