import type { Body, Cooperation, Duty } from "../domain/body.js";
import type { Minute } from "../domain/minute.js";
import { dutyOf } from "../rules/body/actors.js";
import type { Draft } from "./draft.js";

/** Names a cooperating body. What a body took on before, and has done, it keeps. */
export const entrust = (draft: Draft, body: Body, duties: readonly Duty[]): void => {
  const before = draft.cooperating.find((cooperation) => isSame(cooperation.body, body));
  const others = draft.cooperating.filter((cooperation) => cooperation !== before);
  const all = [...new Set([...(before?.duties ?? []), ...duties])];
  draft.cooperating = [...others, { body, duties: all, done: before?.done ?? [] }];
};

/** Notes that a cooperating body has acted on one of its duties. */
export const noteDuty = (draft: Draft, minute: Minute): void => {
  const duty = dutyOf(minute.step);
  if (duty === undefined) return;
  const acting = draft.cooperating.findIndex(({ body, done }) => isSame(body, minute.by) && !done.includes(duty));
  const before = draft.cooperating[acting];
  if (before !== undefined) draft.cooperating[acting] = withDone(before, duty);
};

const withDone = (before: Cooperation, duty: Duty): Cooperation => ({ ...before, done: [...before.done, duty] });

const isSame = (one: Body, other: Body): boolean => one.id === other.id && one.kind === other.kind;
