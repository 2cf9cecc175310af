import type { Minute } from "../domain/minute.js";
import { dutyOf } from "../rules/body/actors.js";
import type { Draft } from "./draft.js";

/** Notes that a cooperating body has acted on one of its duties. */
export const noteDuty = (draft: Draft, minute: Minute): void => {
  const duty = dutyOf(minute.step);
  if (duty === undefined) return;
  draft.cooperating = draft.cooperating.map((cooperation) => {
    const { body, done } = cooperation;
    const acted = body.id === minute.by.id && body.kind === minute.by.kind && !done.includes(duty);
    return acted ? { ...cooperation, done: [...done, duty] } : cooperation;
  });
};
