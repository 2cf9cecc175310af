import type { Body } from "../../domain/body.js";
import type { Minute } from "../../domain/minute.js";
import type { Draft } from "./draft.js";

/**
 * Notes what a minute says of the branch that holds the file: what was said last counts, and what a minute leaves out
 * stays as it was.
 */
export const noteHolder = (draft: Draft, by: Minute["by"]): void => {
  const { holder } = draft;
  if (holder === undefined || holder === by || by.id !== holder.id || by.kind !== holder.kind) return;
  const news = facts.filter((fact) => by[fact] !== undefined && by[fact] !== holder[fact]);
  if (news.length === 0) return;
  draft.holder = Object.freeze({ ...holder, ...Object.fromEntries(news.map((fact) => [fact, by[fact]])) });
};

/** What may be said of a holder and may change, in the order of the type. */
const facts = [
  "fullMembers",
  "qualified",
  "under",
  "partyGroups",
  "authorized",
] as const satisfies readonly (keyof Body)[];
