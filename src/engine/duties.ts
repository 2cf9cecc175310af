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
  if (draft.cooperating.length === 0) return; // as for most files; each opinion and each poll asks
  const at = draft.cooperating.findIndex(({ body, done }) => isSame(body, by) && !done.includes(duty));
  const before = draft.cooperating[at];
  if (before === undefined) return;
  const after = cooperation(before.body, before.duties, [...before.done, duty]);
  draft.cooperating = Object.freeze(draft.cooperating.with(at, after));
};

const cooperation = (body: Body, duties: readonly Duty[], done: readonly Duty[]): Cooperation =>
  Object.freeze({ body, duties: Object.freeze(duties), done: Object.freeze(done) });

const isSame = (one: Body, other: Body): boolean => one.id === other.id && one.kind === other.kind;
