import type { Body, Cooperation, Duty } from "../domain/body.js";
import type { Draft } from "./draft.js";

/** Names a cooperating body. What a body took on before, and has done, it keeps. */
export const entrust = (draft: Draft, body: Body, duties: readonly Duty[]): void => {
  const before = draft.cooperating.find((cooperation) => isSame(cooperation.body, body));
  const others = draft.cooperating.filter((cooperation) => cooperation !== before);
  const all = [...new Set([...(before?.duties ?? []), ...duties])];
  draft.cooperating = Object.freeze([...others, cooperation(body, all, before?.done ?? [])]);
};

/** Notes that a body has acted on a duty, if it is one that was entrusted with the file. */
export const noteDuty = (draft: Draft, by: Body, duty: Duty): void => {
  for (const [at, { body, duties, done }] of draft.cooperating.entries()) {
    if (!isSame(body, by) || done.includes(duty)) continue;
    draft.cooperating = Object.freeze(draft.cooperating.with(at, cooperation(body, duties, [...done, duty])));
    return;
  }
};

const cooperation = (body: Body, duties: readonly Duty[], done: readonly Duty[]): Cooperation =>
  Object.freeze({ body, duties: Object.freeze(duties), done: Object.freeze(done) });

const isSame = (one: Body, other: Body): boolean => one.id === other.id && one.kind === other.kind;
