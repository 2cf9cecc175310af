import { ladder, landing, type StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import { saysNo } from "../domain/step.js";
import { fault } from "../kernel/fault.js";
import { type Draft, freshRound, freshStage } from "./draft.js";
import { noteDuty } from "./duties.js";
import { handlers, noteVetted } from "./handlers.js";

/**
 * Puts one minute into a draft. Of a granted one the file keeps all that rules ask for; of any other its day, a
 * deferral or refusal by a meeting, and a body's own no, so that what relies on it is broken and not awaited.
 */
export const file = (draft: Draft, minute: Minute): void => {
  if (!Object.hasOwn(ladder, minute.step)) throw fault("minute.unknown", "replay"); // `evolve` and `replay` file nothing then
  draft.minutes.push(minute);
  if (saysNo(minute)) fileNo(draft, minute);
  else if (minute.verdict === "grant") fileGrant(draft, minute);
  else fileSetback(draft, minute);
};

const fileGrant = (draft: Draft, minute: Minute): void => {
  handlers[minute.step]?.(draft, minute as never); // the handler of this very step
  noteDuty(draft, minute);
  const to = landing(minute.step);
  if (to === undefined) remember(draft, minute);
  else land(draft, minute, to);
};

const remember = (draft: Draft, minute: Minute): void => {
  (draft.latest as Record<StepName, Minute>)[minute.step] = minute;
  draft.days[minute.step] ??= minute.on;
};

const land = (draft: Draft, minute: Minute, stage: Draft["stage"]): void => {
  Object.assign(draft, stage === "outsider" ? freshRound() : freshStage(), { stage });
  if (stage !== "outsider") draft.days[minute.step] ??= minute.on;
};

/** A body's own no is remembered like an answer; one to a resolution uses the resolution up. */
const fileNo = (draft: Draft, minute: Minute): void => {
  (draft.latest as Record<StepName, Minute>)[minute.step] = minute;
  if (minute.step === "vet") noteVetted(draft, minute);
  if (minute.step.startsWith("approve-")) draft.resolution = undefined;
};

const fileSetback = (draft: Draft, minute: Minute): void => {
  if (minute.step !== "admit" && minute.step !== "convert") return;
  const setback = { on: minute.on, polls: { ...draft.polls } };
  (minute.verdict === "defer" ? draft.deferrals : draft.refusals).push(setback);
};
