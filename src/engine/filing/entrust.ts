import type { Body, Cooperation, Duty } from "../../domain/body.js";
import type { Minute } from "../../domain/minute.js";
import { asWhole } from "../../domain/told.js";
import type { Draft } from "./draft.js";
import { appended, byKey, type Keyed } from "./appended.js";

/** Names a cooperating body. What a body took on before, and has done, it keeps. */
export const entrust = (draft: Draft, body: Body, duties: readonly Duty[]): void => {
  const all = byBody(draft.cooperating);
  const before = all.get(keyOf(body));
  all.delete(keyOf(body)); // the body entrusted last stands last
  all.set(keyOf(body), cooperation(body, [...new Set([...(before?.duties ?? []), ...duties])], before?.done ?? []));
  draft.cooperating = all;
};

/** Notes that a body has acted on a duty that it was entrusted with before. */
export const noteDuty = (draft: Draft, minute: Minute, duty: Duty): void => {
  if (isEmpty(draft.cooperating)) return; // as for most files; each opinion and each poll asks
  if (minute.by.id === undefined) {
    draft.unnamed = appended(draft.unnamed, minute); // it may be any of them that has done its duty
    return;
  }
  const by = asWhole<Body>(minute.by);
  const all = byBody(draft.cooperating);
  const before = all.get(keyOf(by));
  if (before === undefined || before.done.includes(duty) || !before.duties.includes(duty)) return;
  all.set(keyOf(by), cooperation(before.body, before.duties, [...before.done, duty]));
  draft.cooperating = all;
};

const isEmpty = (cooperating: Keyed<Cooperation>): boolean =>
  (cooperating instanceof Map ? cooperating.size : cooperating.length) === 0;

const cooperation = (body: Body, duties: readonly Duty[], done: readonly Duty[]): Cooperation =>
  Object.freeze({ body, duties: Object.freeze(duties), done: Object.freeze(done) });

const byBody = (cooperating: Keyed<Cooperation>) => byKey(cooperating, ({ body }) => keyOf(body));

/** Bodies are one where kind and id are; no kind has a blank in it. */
const keyOf = ({ kind, id }: Body): string => `${kind} ${id}`;
