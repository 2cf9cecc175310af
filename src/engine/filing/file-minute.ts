import type { Minute } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import { isWhole } from "../../domain/is-whole.js";
import { fault } from "../../kernel/fault.js";
import type { Draft } from "./draft.js";
import { appended } from "./appended.js";
import { granted } from "./granted.js";
import { isLate, noteDay } from "./is-last.js";
import { noteHolder, noteHolderLate } from "./note-holder.js";
import { refused } from "./refused.js";
import { isCarriedOver } from "./is-carried-over.js";
import { dropLapsed, takeBack } from "./vote.js";

/**
 * Files what one minute says. Of a granted one the file keeps all that rules ask for; of any other its day, a deferral
 * or refusal by a meeting, and a body's own no, so that what relies on it is broken and not awaited.
 */
export const fileMinute = (draft: Draft, minute: Minute): void => {
  if (granted[minute.step] === undefined) throw fault("minute.unknown", "replay"); // `evolve` and `replay` say where
  if (draft.whole && !isWhole(minute)) draft.whole = false;
  if (isLate(draft, minute)) noteHolderLate(draft, minute.by);
  else noteHolder(draft, minute.by);
  noteDay(draft, minute.on);
  dropLapsed(draft, minute);
  if (saysNo(minute) || isRefused(minute)) refused[minute.step]?.(draft, minute as never);
  else if (minute.verdict === "grant") {
    if (draft.resolution?.step === "admit" && isCarriedOver(draft, minute))
      draft.sinceVote = appended(draft.sinceVote, minute);
    granted[minute.step](draft, minute as never); // the handler of this very step
  } else {
    takeBack(draft, minute);
    fileSetback(draft, minute);
  }
};

/** Whether a body said no though the minute does not tell what it answered: it was denied, and only a no denies it. */
const isRefused = (minute: Minute): boolean => minute.verdict === "deny" && refused[minute.step] !== undefined;

const fileSetback = (draft: Draft, minute: Minute): void => {
  if (minute.step !== "admit" && minute.step !== "convert") return;
  const setback = Object.freeze({ on: minute.on, polls: draft.polls, waivers: draft.waivers.length });
  if (minute.verdict === "defer") draft.deferrals = appended(draft.deferrals, setback);
  else draft.refusals = appended(draft.refusals, setback);
};
